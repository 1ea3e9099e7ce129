package kaw.schema.field;

import java.util.Map;
import java.util.UUID;
import kaw.platform.problem.NotFound;

/** There is no such field, or it was deleted. */
public final class CardFieldNotFound extends NotFound {
    CardFieldNotFound(UUID id) {
        super("field-not-found", Map.of("id", id));
    }
}
