package kaw.gateway.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document of RFC 9457 that every refusal answers with; the services' have the same shape. */
record ProblemDocument(
        String type, String title, int status, String detail, List<Error> errors, Map<String, Object> extras) {

    record Error(String field, String code, String message, Map<String, Object> params) {}

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", type);
        json.put("title", title);
        json.put("status", status);
        json.put("detail", detail);
        if (!errors.isEmpty()) {
            json.put("errors", errors);
        }
        json.putAll(extras);
        return json;
    }
}
