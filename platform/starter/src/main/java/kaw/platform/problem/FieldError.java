package kaw.platform.problem;

import java.util.Map;

/**
 * What is wrong with one value of a request.
 *
 * @param field path of the value, such as {@code values.phone}
 * @param code stable; its text stands in the bundles as {@code field.<code>}
 * @param params values the text mentions, by name
 */
public record FieldError(String field, String code, Map<String, ?> params) {

    public FieldError {
        params = Map.copyOf(params);
    }

    public FieldError(String field, String code) {
        this(field, code, Map.of());
    }
}
