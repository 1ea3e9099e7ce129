package kaw.contracts.telephony;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * An agent and the other side can hear each other; said once for every agent who gets to talk in a call.
 *
 * @param agent id of the user
 */
@EventType(value = "call.answered.v1", topic = Topic.CALLS)
public record CallAnswered(UUID callId, String agent, Instant at) {}
