package kaw.telephony.agent;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long agents may be silent or busy with what is no call.
 *
 * @param presence how long a softphone counts as there since it was last heard of
 * @param unreachable how long an agent stays signed in without a softphone
 * @param afterCall how long after-call work may take
 */
@ConfigurationProperties("kaw.telephony.agent")
public record AgentTimes(
        @DefaultValue("25s") Duration presence,
        @DefaultValue("15m") Duration unreachable,
        @DefaultValue("60s") Duration afterCall) {}
