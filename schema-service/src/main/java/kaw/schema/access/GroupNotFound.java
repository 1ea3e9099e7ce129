package kaw.schema.access;

import java.util.Map;
import kaw.platform.problem.NotFound;

/** The group was deleted. */
public final class GroupNotFound extends NotFound {
    GroupNotFound(String groupId) {
        super("group-not-found", Map.of("id", groupId));
    }
}
