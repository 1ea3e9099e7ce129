package kaw.platform.problem;

import java.util.Map;

/** Something this needs does not answer just now; 503, worth a later try. */
public non-sealed class Unavailable extends DomainProblem {

    public Unavailable(String code) {
        this(code, Map.of());
    }

    public Unavailable(String code, Map<String, ?> params) {
        super(code, params);
    }
}
