package kaw.telephony.agent;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.telephony.AgentState;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an agent's state line; the next one begins where it ends.
 *
 * @param reason of a pause
 */
public record StateInterval(
        AgentState state, @Nullable String reason, @Nullable UUID callId, Instant since, Instant until) {}
