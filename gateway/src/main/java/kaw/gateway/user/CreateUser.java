package kaw.gateway.user;

import kaw.gateway.directory.Person;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.keycloak.KeycloakRefused;
import kaw.gateway.keycloak.KeycloakUsers;
import kaw.gateway.problem.FieldError;
import kaw.gateway.problem.Invalid;
import kaw.gateway.problem.NotFound;
import org.springframework.stereotype.Component;

/** Makes a user; one whose password the rules refuse is not left behind. */
@Component
public class CreateUser {

    private final KeycloakUsers users;
    private final Passwords passwords;
    private final UserRules rules;
    private final Reconcile reconcile;

    CreateUser(KeycloakUsers users, Passwords passwords, UserRules rules, Reconcile reconcile) {
        this.users = users;
        this.passwords = passwords;
        this.rules = rules;
        this.reconcile = reconcile;
    }

    public Person run(UserData data) {
        rules.checkNew(data);
        String id = create(data);
        try {
            if (data.password() != null) {
                passwords.set(id, data.password(), "password");
            }
            users.grant(id, data.roles());
            data.groups().forEach(group -> users.join(id, group));
        } catch (RuntimeException e) {
            users.delete(id);
            throw e;
        }
        return reconcile.person(id).orElseThrow(NotFound::new);
    }

    private String create(UserData data) {
        try {
            return users.create(data.login(), data.name(), data.enabled() == null || data.enabled());
        } catch (KeycloakRefused e) {
            if (e.conflicts()) {
                throw new Invalid(new FieldError("login", "login-taken"));
            }
            throw e;
        }
    }
}
