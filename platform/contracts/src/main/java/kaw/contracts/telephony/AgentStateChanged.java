package kaw.contracts.telephony;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * An agent's state line goes on with another state.
 *
 * @param reason of a pause
 * @param callId the call it is about
 * @param previous the state that ended at the same instant
 */
@EventType(value = "agent.state-changed.v1", topic = Topic.AGENTS)
public record AgentStateChanged(
        String userId,
        AgentState state,
        @Nullable String reason,
        @Nullable UUID callId,
        Instant since,
        AgentState previous) {}
