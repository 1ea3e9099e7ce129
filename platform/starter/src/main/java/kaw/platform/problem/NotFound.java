package kaw.platform.problem;

import java.util.Map;

/** There is no such thing, or the caller may not know of it; 404. */
public non-sealed class NotFound extends DomainProblem {

    public NotFound(String code) {
        this(code, Map.of());
    }

    public NotFound(String code, Map<String, ?> params) {
        super(code, params);
    }
}
