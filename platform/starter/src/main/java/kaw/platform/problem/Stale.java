package kaw.platform.problem;

import java.util.Map;

/** Someone else changed it since the caller read it; 409 {@code stale-version} with the current state. */
public non-sealed class Stale extends DomainProblem {

    private final transient Map<String, ?> properties;

    /** A stale write whose current state is not worth showing. */
    public Stale() {
        this(Map.of());
    }

    /** A stale write with what the caller needs to go on, such as {@code current} and {@code changed}. */
    public Stale(Map<String, ?> properties) {
        super("stale-version", Map.of());
        this.properties = Map.copyOf(properties);
    }

    @Override
    public Map<String, ?> properties() {
        return properties;
    }
}
