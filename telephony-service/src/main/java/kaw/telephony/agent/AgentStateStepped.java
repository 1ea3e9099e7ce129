package kaw.telephony.agent;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.telephony.AgentState;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/** An agent's state line went on. */
public record AgentStateStepped(
        UserId agent,
        AgentState state,
        @Nullable String reason,
        @Nullable UUID callId,
        Instant since,
        AgentState previous) {}
