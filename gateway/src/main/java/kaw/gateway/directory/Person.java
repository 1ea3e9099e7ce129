package kaw.gateway.directory;

import java.util.Set;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import org.jspecify.annotations.Nullable;

/**
 * A user as KAW knows them.
 *
 * @param roles the switches that are on, those that come with a group included
 * @param locale the language chosen in «Мой кабинет»; null as long as none was
 */
public record Person(
        String id,
        String login,
        String name,
        boolean enabled,
        Set<Role> roles,
        Set<String> groups,
        boolean deleted,
        @Nullable String locale) {

    public Person {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }

    public static Person of(UserSaved event) {
        return new Person(
                event.id(),
                event.login(),
                event.name(),
                event.enabled(),
                event.roles(),
                event.groups(),
                event.deleted(),
                null);
    }

    public UserSaved toEvent() {
        return new UserSaved(id, login, name, enabled, roles, groups, deleted);
    }

    /** Whether this user may use KAW at all. */
    public boolean active() {
        return enabled && !deleted;
    }

    public boolean isAdmin() {
        return active() && roles.contains(Role.ADMIN);
    }

    /** Whether this user has the section of tasks. */
    public boolean hasTasks() {
        return isAdmin() || active() && roles.contains(Role.TASKS);
    }

    /** What stays of a user who was deleted: the name, for whatever they have done. */
    Person asDeleted() {
        return new Person(id, login, name, false, Set.of(), Set.of(), true, locale);
    }

    Person withLocaleOf(@Nullable Person known) {
        return locale != null || known == null
                ? this
                : new Person(id, login, name, enabled, roles, groups, deleted, known.locale());
    }
}
