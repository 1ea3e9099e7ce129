package kaw.platform.fieldaccess;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import kaw.platform.security.CurrentUser;
import kaw.platform.security.GroupId;
import kaw.platform.security.UserId;

/** A user with the rights a test gives. */
public record Someone(UserId id, String name, Set<Role> roles, Set<GroupId> groups) implements CurrentUser {
    public static Someone admin() {
        return new Someone(new UserId("admin"), "Администратор", Set.of(Role.values()), Set.of());
    }

    public static Someone in(String... groups) {
        return new Someone(
                new UserId("agent"),
                "Агент",
                Set.of(),
                Arrays.stream(groups).map(GroupId::new).collect(Collectors.toSet()));
    }
}
