package kaw.contracts.telephony;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A call rings at agents, or an agent dialled out; said again when it rings at others.
 *
 * @param number of the other side, E.164; null when withheld or internal
 * @param agents ids of the users it rings at, or of the one who dials
 * @param blacklisted whether the number is on the blacklist: no card is made for it
 */
@EventType(value = "call.ringing.v1", topic = Topic.CALLS)
public record CallRinging(
        UUID callId,
        CallDirection direction,
        @Nullable String number,
        List<String> agents,
        @Nullable String queue,
        boolean blacklisted,
        Instant at) {}
