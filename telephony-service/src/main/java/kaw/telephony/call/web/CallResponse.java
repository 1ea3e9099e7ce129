package kaw.telephony.call.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallHold;
import kaw.contracts.telephony.CallOutcome;
import kaw.contracts.telephony.EndedBy;
import org.jspecify.annotations.Nullable;

@Schema(name = "Call")
record CallResponse(
        UUID id,
        CallDirection direction,

        @Nullable @Schema(description = "of the other side, E.164; null when withheld or internal")
        String number,

        @Nullable String numberAsDialled,
        @Nullable String queue,

        @Nullable @Schema(description = "who talked last") Person agent,

        @Nullable UUID partnerId,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        long ringSeconds,
        long talkSeconds,
        long holdSeconds,
        EndedBy endedBy,
        CallOutcome outcome,
        @Nullable String reason,
        boolean hasRecording,
        @Nullable String disposition,
        @Nullable String comment,
        @Nullable List<Leg> legs) {

    @Schema(name = "CallPerson")
    record Person(String id, @Nullable String name) {}

    @Schema(name = "CallLeg")
    record Leg(
            UUID id,
            @Nullable String extension,
            @Nullable Person agent,
            @Nullable String number,
            Instant startedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            long ringSeconds,
            long talkSeconds,
            long holdSeconds,
            boolean hungUp,
            @Nullable String transferredTo,
            List<CallHold> holds) {}
}
