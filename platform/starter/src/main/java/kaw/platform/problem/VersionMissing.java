package kaw.platform.problem;

import java.util.Map;

/** A write does not say which version it changes; 428. */
public final class VersionMissing extends DomainProblem {

    public VersionMissing() {
        super("version-required", Map.of());
    }
}
