package kaw.platform.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem documents: a stable type, texts in the caller's language, errors per field. */
final class ProblemDocuments {

    private static final String TYPE = "urn:kaw:problem:";

    private final ProblemTexts texts;

    ProblemDocuments(ProblemTexts texts) {
        this.texts = texts;
    }

    ProblemDetail of(DomainProblem problem, Locale locale) {
        ProblemDetail document = of(status(problem), problem.code(), problem.params(), locale);
        problem.properties().forEach(document::setProperty);
        if (problem instanceof Invalid invalid) {
            document.setProperty("errors", errors(invalid.errors(), locale));
        }
        return document;
    }

    ProblemDetail of(HttpStatusCode status, String code, Map<String, ?> params, Locale locale) {
        ProblemDetail document = ProblemDetail.forStatus(status);
        document.setType(URI.create(TYPE + code));
        document.setTitle(texts.find(code, params, locale).orElseGet(() -> phrase(status)));
        texts.find(code + ".detail", params, locale).ifPresent(document::setDetail);
        return document;
    }

    List<Map<String, Object>> errors(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .map(error -> error(error, texts.ofField(error.code(), error.params(), locale)))
                .toList();
    }

    static Map<String, Object> error(FieldError error, String message) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("field", error.field());
        shown.put("code", error.code());
        shown.put("message", message);
        shown.put("params", error.params());
        return shown;
    }

    static HttpStatus status(DomainProblem problem) {
        return switch (problem) {
            case BadRequest p -> HttpStatus.BAD_REQUEST;
            case Forbidden p -> HttpStatus.FORBIDDEN;
            case NotFound p -> HttpStatus.NOT_FOUND;
            case Conflict p -> HttpStatus.CONFLICT;
            case Stale p -> HttpStatus.CONFLICT;
            case VersionMissing p -> HttpStatus.PRECONDITION_REQUIRED;
            case Invalid p -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TooLarge p -> HttpStatus.CONTENT_TOO_LARGE;
            case Unavailable p -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String phrase(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? String.valueOf(status.value()) : known.getReasonPhrase();
    }
}
