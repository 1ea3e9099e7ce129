package kaw.schema.list;

import java.util.Map;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;

/** Another list has this name already; two of one name could not be told apart where a field chooses its list. */
public final class ListNameTaken extends Invalid {
    ListNameTaken(String name) {
        super(new FieldError("name", "list-name-taken", Map.of("name", name)));
    }
}
