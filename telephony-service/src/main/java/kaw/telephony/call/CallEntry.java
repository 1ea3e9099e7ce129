package kaw.telephony.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallHold;
import kaw.contracts.telephony.CallOutcome;
import kaw.contracts.telephony.EndedBy;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger.
 *
 * @param number of the other side, E.164; null when withheld or internal
 * @param numberAsDialled as the exchange had it
 * @param agents who took part, whether they answered or not
 * @param agent who talked last
 * @param endedAt null while it goes on
 * @param reason why it ended where nobody hung up
 */
public record CallEntry(
        CallId id,
        CallDirection direction,
        @Nullable String number,
        @Nullable String numberAsDialled,
        @Nullable String queue,
        List<UserId> agents,
        @Nullable UserId agent,
        @Nullable UUID partnerId,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        long ringMillis,
        long talkMillis,
        long holdMillis,
        EndedBy endedBy,
        CallOutcome outcome,
        @Nullable String reason,
        @Nullable CallId mergedInto,
        boolean hasRecording,
        @Nullable String disposition,
        @Nullable String comment,
        List<LegEntry> legs) {

    /** One party's part; its times add up to its whole time. */
    public record LegEntry(
            UUID id,
            @Nullable String extension,
            @Nullable UserId agent,
            @Nullable String number,
            Instant startedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            long ringMillis,
            long talkMillis,
            long holdMillis,
            boolean hungUp,
            @Nullable String transferredTo,
            List<CallHold> holds) {}
}
