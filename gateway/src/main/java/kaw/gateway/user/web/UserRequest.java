package kaw.gateway.user.web;

import java.util.EnumSet;
import java.util.Set;
import kaw.contracts.user.Role;
import kaw.gateway.user.UserData;
import org.jspecify.annotations.Nullable;

/** A user as the screen sends it: all of it, so switches that are missing are off. */
record UserRequest(
        @Nullable String login,
        @Nullable String name,
        @Nullable String password,
        @Nullable Boolean enabled,
        @Nullable Boolean reports,
        @Nullable Boolean contacts,
        @Nullable Boolean tasks,
        @Nullable Boolean admin,
        @Nullable Set<String> groups) {

    UserData toData() {
        return new UserData(
                login == null ? "" : login.strip(),
                name == null ? "" : name.strip(),
                password == null || password.isEmpty() ? null : password,
                enabled,
                roles(),
                groups == null ? Set.of() : groups);
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        add(roles, Role.REPORTS, reports);
        add(roles, Role.CONTACTS, contacts);
        add(roles, Role.TASKS, tasks);
        add(roles, Role.ADMIN, admin);
        return roles;
    }

    private static void add(Set<Role> roles, Role role, @Nullable Boolean on) {
        if (on != null && on) {
            roles.add(role);
        }
    }
}
