package kaw.schema.list;

import java.util.Map;
import java.util.UUID;
import kaw.platform.problem.NotFound;

/** There is no such list, or it was deleted. */
public final class ListNotFound extends NotFound {
    ListNotFound(UUID id) {
        super("list-not-found", Map.of("id", id));
    }
}
