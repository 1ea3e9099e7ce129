package kaw.gateway.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** The document of RFC 9457 that every refusal answers with; the services' have the same shape. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDocument(
        String type, String title, int status, String detail, List<Error> errors, @JsonAnyGetter Map<String, Object> extras) {

    record Error(String field, String code, String message, Map<String, Object> params) {}
}
