package kaw.contracts.telephony;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One party's part of a call; ring, talk and hold add up to the time from its start to its end.
 *
 * @param extension the extension it was at; null for a party outside
 * @param agent id of the user the extension belonged to; null where it was nobody's
 * @param number of a party outside, E.164 where it is one
 * @param ringMillis time it rang or waited, in a queue or for a transfer
 * @param holdMillis time it was in a conversation that somebody had put on hold
 * @param hungUp whether this party hung up
 * @param transferredTo where this party sent the other one
 */
public record CallLeg(
        UUID id,
        @Nullable String extension,
        @Nullable String agent,
        @Nullable String number,
        Instant startedAt,
        @Nullable Instant answeredAt,
        Instant endedAt,
        long ringMillis,
        long talkMillis,
        long holdMillis,
        boolean hungUp,
        @Nullable String transferredTo,
        List<CallHold> holds) {}
