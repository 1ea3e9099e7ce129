package kaw.platform.security;

import java.util.Set;
import kaw.contracts.user.Role;

/**
 * A user as last told by the gateway.
 *
 * @param name full name as shown; stays readable after the user is deleted
 * @param active whether the user may sign in: neither switched off nor deleted
 */
public record User(UserId id, String login, String name, boolean active, Set<Role> roles, Set<GroupId> groups) {

    public User {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }
}
