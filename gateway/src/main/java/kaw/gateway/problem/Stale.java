package kaw.gateway.problem;

import java.util.Map;

/** Someone else has changed it meanwhile; carries the newest state so that both can be shown. */
public class Stale extends Problem {

    private final transient Object current;

    public Stale(Object current) {
        super(Kind.CONFLICT, "stale-version");
        this.current = current;
    }

    @Override
    public Map<String, Object> extras() {
        return Map.of("current", current);
    }
}
