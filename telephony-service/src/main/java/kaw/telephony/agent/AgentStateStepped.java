package kaw.telephony.agent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.telephony.AgentState;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/** Agents' state lines went on, by these steps in their order. */
public record AgentStateStepped(List<Step> steps) {

    /** A step of one agent's line. */
    public record Step(
            UserId agent,
            AgentState state,
            @Nullable String reason,
            @Nullable UUID callId,
            Instant since,
            AgentState previous) {}
}
