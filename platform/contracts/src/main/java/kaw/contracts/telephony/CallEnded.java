package kaw.contracts.telephony;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A call is over: the whole entry of the ledger. Ring, talk and hold add up to the time from its start to its end.
 *
 * @param number of the other side, E.164; null when withheld or internal
 * @param numberAsDialled as the exchange had it
 * @param agents ids of the users who took part, whether they answered or not
 * @param agent id of the user who talked last; null if none did
 * @param reason why it ended where nobody hung up, such as {@code pbx-link-lost}
 * @param mergedInto the call its legs belong to since a transfer joined the two; this one is then no call of its own
 */
@EventType(value = "call.ended.v1", topic = Topic.CALLS)
public record CallEnded(
        UUID callId,
        CallDirection direction,
        @Nullable String number,
        @Nullable String numberAsDialled,
        @Nullable String queue,
        List<String> agents,
        @Nullable String agent,
        @Nullable UUID partnerId,
        Instant startedAt,
        @Nullable Instant answeredAt,
        Instant endedAt,
        long ringMillis,
        long talkMillis,
        long holdMillis,
        EndedBy endedBy,
        CallOutcome outcome,
        @Nullable String reason,
        @Nullable UUID mergedInto,
        List<CallLeg> legs) {}
