package kaw.gateway.problem;

import java.util.Map;

/**
 * What is wrong with one field of a request.
 *
 * @param code names the text {@code field.<code>}
 * @param params fill the text's placeholders, in order, and are passed on by name
 */
public record FieldError(String field, String code, Map<String, Object> params) {

    public FieldError(String field, String code) {
        this(field, code, Map.of());
    }
}
