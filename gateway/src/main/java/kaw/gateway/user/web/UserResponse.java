package kaw.gateway.user.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.TreeSet;
import kaw.contracts.user.Role;
import kaw.gateway.directory.Person;
import kaw.gateway.problem.Versions;
import org.jspecify.annotations.Nullable;

/**
 * A user as the screen shows it.
 *
 * @param locked whether wrong passwords have locked the login for a while; told of a single user only, not in lists
 * @param lastAdmin whether this is the only administrator, who can be neither deleted nor switched off
 */
record UserResponse(
        String id,
        long version,
        String login,
        String name,
        boolean enabled,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean locked,
        boolean reports,
        boolean contacts,
        boolean tasks,
        boolean admin,
        List<String> groups,
        boolean lastAdmin) {

    static UserResponse of(Person person, @Nullable Boolean locked, boolean lastAdmin) {
        return new UserResponse(
                person.id(),
                versionOf(person),
                person.login(),
                person.name(),
                person.enabled(),
                locked,
                person.roles().contains(Role.REPORTS),
                person.roles().contains(Role.CONTACTS),
                person.roles().contains(Role.TASKS),
                person.roles().contains(Role.ADMIN),
                person.groups().stream().sorted().toList(),
                lastAdmin);
    }

    static long versionOf(Person person) {
        return Versions.of(
                person.login(),
                person.name(),
                person.enabled(),
                new TreeSet<>(person.roles()),
                new TreeSet<>(person.groups()));
    }
}
