package kaw.gateway.user;

import java.util.Set;
import kaw.contracts.user.Role;
import kaw.gateway.directory.Person;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.keycloak.KeycloakUsers;
import org.springframework.stereotype.Component;

/** Deletes a user; the name stays with whatever they have done. */
@Component
public class DeleteUser {

    private static final Set<Role> ADMIN = Set.of(Role.ADMIN);

    private final KeycloakUsers users;
    private final AdministratorsRemain administratorsRemain;
    private final Reconcile reconcile;

    DeleteUser(KeycloakUsers users, AdministratorsRemain administratorsRemain, Reconcile reconcile) {
        this.users = users;
        this.administratorsRemain = administratorsRemain;
        this.reconcile = reconcile;
    }

    public void run(Person user) {
        String id = user.id();
        if (users.roles(id).contains(Role.ADMIN)) {
            // A deletion cannot be taken back, the loss of the switch can.
            administratorsRemain.check(id, () -> users.revoke(id, ADMIN), () -> users.grant(id, ADMIN));
        }
        users.delete(id);
        reconcile.person(id);
    }
}
