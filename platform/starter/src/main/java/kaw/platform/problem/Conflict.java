package kaw.platform.problem;

import java.util.Map;

/** The state of things does not allow this now; 409. */
public non-sealed class Conflict extends DomainProblem {

    private final transient Map<String, ?> properties;

    public Conflict(String code) {
        this(code, Map.of());
    }

    public Conflict(String code, Map<String, ?> params) {
        this(code, params, Map.of());
    }

    /** A conflict that shows the caller what stands in the way. */
    public Conflict(String code, Map<String, ?> params, Map<String, ?> properties) {
        super(code, params);
        this.properties = Map.copyOf(properties);
    }

    @Override
    public Map<String, ?> properties() {
        return properties;
    }
}
