package kaw.platform.problem;

import java.util.Map;

/**
 * Something the caller asked for that cannot be done, in the terms of the domain.
 *
 * <p>The code is stable: it ends up in the {@code type} of the problem document and is the key of its texts in the
 * bundles ({@code <code>} for the title, {@code <code>.detail} for more), where {@code {name}} stands for a parameter.
 */
public abstract sealed class DomainProblem extends RuntimeException
        permits BadRequest, Forbidden, NotFound, Conflict, Stale, VersionMissing, Invalid, TooLarge, Unavailable {

    private final String code;
    private final transient Map<String, ?> params;

    protected DomainProblem(String code, Map<String, ?> params) {
        super(code + (params.isEmpty() ? "" : " " + params));
        this.code = code;
        this.params = Map.copyOf(params);
    }

    public final String code() {
        return code;
    }

    /** Values the texts mention, by name. */
    public final Map<String, ?> params() {
        return params;
    }

    /** What the problem document says beside its texts; shown as it is. */
    public Map<String, ?> properties() {
        return Map.of();
    }
}
