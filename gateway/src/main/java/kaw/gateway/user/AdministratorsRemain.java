package kaw.gateway.user;

import java.util.Set;
import kaw.contracts.user.Role;
import kaw.gateway.keycloak.KeycloakUsers;
import org.springframework.stereotype.Component;

/**
 * The rule that KAW always has an administrator who can sign in.
 *
 * <p>Two administrators may remove each other at the same moment, through two gateways. So a removal is done first in a
 * way that can be taken back, then the rest are counted, and it is taken back when nobody is left: at worst both are
 * refused.
 */
@Component
class AdministratorsRemain {

    private final KeycloakUsers users;

    AdministratorsRemain(KeycloakUsers users) {
        this.users = users;
    }

    /**
     * Takes something from a user who may be an administrator.
     *
     * @param remove leaves the user without the right, or without sign-in
     * @param restore undoes that
     */
    void check(String userId, Runnable remove, Runnable restore) {
        if (isOnly(userId)) {
            throw new LastAdministrator();
        }
        remove.run();
        if (administrators().isEmpty()) {
            restore.run();
            throw new LastAdministrator();
        }
    }

    private boolean isOnly(String userId) {
        return administrators().equals(Set.of(userId));
    }

    private Set<String> administrators() {
        return users.enabledWithRole(Role.ADMIN);
    }
}
