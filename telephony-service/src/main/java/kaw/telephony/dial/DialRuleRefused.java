package kaw.telephony.dial;

import java.util.Map;
import kaw.platform.problem.Forbidden;

/** A rule does not let this number be dialled by this user now. */
public final class DialRuleRefused extends Forbidden {

    private final String rule;

    DialRuleRefused(String rule) {
        super("dial-rule", Map.of("rule", rule));
        this.rule = rule;
    }

    @Override
    public Map<String, ?> properties() {
        return Map.of("rule", rule);
    }
}
