package kaw.platform.problem;

import java.util.Map;

/** The caller may not do this; 403. */
public non-sealed class Forbidden extends DomainProblem {

    public Forbidden(String code) {
        this(code, Map.of());
    }

    public Forbidden(String code, Map<String, ?> params) {
        super(code, params);
    }
}
