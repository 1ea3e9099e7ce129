package kaw.gateway.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something a caller must be told, under a stable code; knows nothing of HTTP. */
public abstract class Problem extends RuntimeException {

    /** What sort of refusal it is. */
    public enum Kind {
        MALFORMED,
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        METHOD_NOT_ALLOWED,
        CONFLICT,
        TOO_LARGE,
        TOO_MANY,
        UNAVAILABLE,
        UNEXPECTED
    }

    private final Kind kind;
    private final String code;
    private final transient Object[] params;

    /**
     * @param code names the texts {@code problem.<code>.title} and {@code problem.<code>.detail} too
     * @param params fill the placeholders of the texts
     */
    protected Problem(Kind kind, String code, Object... params) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.params = params;
    }

    public final Kind kind() {
        return kind;
    }

    public final String code() {
        return code;
    }

    final Object[] params() {
        return params;
    }

    /** What is wrong with single fields; empty when the whole request is meant. */
    public List<FieldError> errors() {
        return List.of();
    }

    /** When asking again makes sense. */
    public @Nullable Duration retryAfter() {
        return null;
    }

    /** More members of the document, such as the newest state after a conflict. */
    public Map<String, Object> extras() {
        return Map.of();
    }
}
