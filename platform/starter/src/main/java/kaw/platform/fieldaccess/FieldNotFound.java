package kaw.platform.fieldaccess;

import java.util.Map;
import kaw.platform.problem.BadRequest;

/** There is no such field, or it is hidden from whoever asks; the two cannot be told apart. */
public final class FieldNotFound extends BadRequest {
    public FieldNotFound(String name) {
        super("unknown-field", Map.of("field", name));
    }
}
