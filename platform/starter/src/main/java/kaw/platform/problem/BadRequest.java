package kaw.platform.problem;

import java.util.Map;

/** The request names something it cannot, such as an unknown field; 400. */
public non-sealed class BadRequest extends DomainProblem {

    public BadRequest(String code) {
        this(code, Map.of());
    }

    public BadRequest(String code, Map<String, ?> params) {
        super(code, params);
    }
}
