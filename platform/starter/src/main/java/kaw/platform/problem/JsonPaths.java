package kaw.platform.problem;

import java.util.List;
import tools.jackson.core.JacksonException;

/** Where in a JSON document something stands: {@code rows[2].name}. */
final class JsonPaths {

    private JsonPaths() {}

    static String of(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
