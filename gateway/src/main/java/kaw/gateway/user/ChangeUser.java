package kaw.gateway.user;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import kaw.contracts.user.Role;
import kaw.gateway.directory.Person;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.keycloak.KeycloakRefused;
import kaw.gateway.keycloak.KeycloakUsers;
import kaw.gateway.problem.FieldError;
import kaw.gateway.problem.Invalid;
import kaw.gateway.problem.NotFound;
import kaw.gateway.session.SignOutElsewhere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a user: data, switches, groups, and the password when a new one is given. */
@Component
public class ChangeUser {

    private final KeycloakUsers users;
    private final SignOutElsewhere signOutElsewhere;
    private final Passwords passwords;
    private final UserRules rules;
    private final AdministratorsRemain administratorsRemain;
    private final Reconcile reconcile;

    ChangeUser(
            KeycloakUsers users,
            SignOutElsewhere signOutElsewhere,
            Passwords passwords,
            UserRules rules,
            AdministratorsRemain administratorsRemain,
            Reconcile reconcile) {
        this.users = users;
        this.signOutElsewhere = signOutElsewhere;
        this.passwords = passwords;
        this.rules = rules;
        this.administratorsRemain = administratorsRemain;
        this.reconcile = reconcile;
    }

    /**
     * @param now the user as Keycloak has them
     * @param callersSession stays when the password of its own user is changed
     */
    public Person run(Person now, UserData data, @Nullable String callersSession) {
        rules.checkChange(now, data);
        String id = now.id();
        Set<Role> direct = users.roles(id);
        try {
            if (data.password() != null) {
                passwords.set(id, data.password(), "password");
                signOutElsewhere.run(id, callersSession);
            }
            saveData(now, data, direct);
            changeRoles(id, direct, data.roles());
            changeGroups(id, now.groups(), data.groups());
        } finally {
            // Even half a change is the truth.
            reconcile.person(id);
        }
        return reconcile.person(id).orElseThrow(NotFound::new);
    }

    private void saveData(Person now, UserData data, Set<Role> direct) {
        boolean enabled = data.enabled() == null ? now.enabled() : data.enabled();
        if (now.login().equalsIgnoreCase(data.login()) && now.name().equals(data.name()) && now.enabled() == enabled) {
            return;
        }
        if (!enabled && now.enabled() && direct.contains(Role.ADMIN)) {
            administratorsRemain.check(now.id(), () -> save(now, data, false), () -> save(now, data, true));
        } else {
            save(now, data, enabled);
        }
    }

    private void save(Person now, UserData data, boolean enabled) {
        try {
            users.change(now.id(), data.login(), data.name(), enabled);
        } catch (KeycloakRefused e) {
            if (e.conflicts()) {
                throw new Invalid(new FieldError("login", "login-taken"));
            }
            throw e;
        }
    }

    private void changeRoles(String id, Set<Role> present, Set<Role> wanted) {
        users.grant(id, without(wanted, present));
        Set<Role> taken = without(present, wanted);
        if (taken.contains(Role.ADMIN)) {
            administratorsRemain.check(id, () -> users.revoke(id, taken), () -> users.grant(id, taken));
        } else {
            users.revoke(id, taken);
        }
    }

    private void changeGroups(String id, Set<String> present, Set<String> wanted) {
        Set<String> joined = new HashSet<>(wanted);
        joined.removeAll(present);
        joined.forEach(group -> users.join(id, group));
        Set<String> left = new HashSet<>(present);
        left.removeAll(wanted);
        left.forEach(group -> users.leave(id, group));
    }

    private static Set<Role> without(Set<Role> roles, Set<Role> others) {
        Set<Role> rest = EnumSet.noneOf(Role.class);
        rest.addAll(roles);
        rest.removeAll(others);
        return rest;
    }
}
