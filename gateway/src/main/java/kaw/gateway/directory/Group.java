package kaw.gateway.directory;

import java.util.Set;
import kaw.contracts.user.GroupSaved;
import kaw.contracts.user.Role;

/**
 * A group of users.
 *
 * @param roles switches that every member has, given in Keycloak's own console
 */
public record Group(String id, String name, Set<Role> roles, boolean deleted) {

    public Group {
        roles = Set.copyOf(roles);
    }

    public static Group of(GroupSaved event) {
        return new Group(event.id(), event.name(), Set.of(), event.deleted());
    }

    public GroupSaved toEvent() {
        return new GroupSaved(id, name, deleted);
    }

    Group asDeleted() {
        return new Group(id, name, Set.of(), true);
    }
}
