package kaw.platform.problem;

import java.util.Map;

/** More was sent than is taken; 413. */
public non-sealed class TooLarge extends DomainProblem {

    public TooLarge(String code, Map<String, ?> params) {
        super(code, params);
    }
}
