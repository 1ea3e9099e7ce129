package kaw.gateway.group.web;

import java.util.List;
import java.util.Set;
import kaw.gateway.directory.Group;
import kaw.gateway.problem.Versions;

/** A group as the screen shows it. */
record GroupResponse(String id, long version, String name, List<String> members) {

    static GroupResponse of(Group group, Set<String> members) {
        List<String> sorted = members.stream().sorted().toList();
        return new GroupResponse(group.id(), Versions.of(group.name(), sorted), group.name(), sorted);
    }
}
