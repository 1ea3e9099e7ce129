package kaw.telephony.call;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallOutcome;
import kaw.contracts.telephony.EndedBy;
import kaw.platform.security.UserId;
import kaw.telephony.pbx.DialOutcome;
import org.jspecify.annotations.Nullable;

/** Makes the ledger's entry of a call. */
final class Entries {

    private Entries() {}

    static CallEntry of(Call call) {
        List<Leg> real = call.legs().stream().filter(Leg::real).toList();
        return new CallEntry(
                call.id,
                call.direction,
                call.e164(),
                call.number,
                call.queue,
                real.stream()
                        .map(leg -> leg.user)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                agent(real),
                null,
                call.startedAt,
                call.answeredAt,
                call.endedAt,
                call.meter.millis(Phase.RING),
                call.meter.millis(Phase.TALK),
                call.meter.millis(Phase.HOLD),
                endedBy(call),
                outcome(call, real),
                call.reason,
                call.mergedInto,
                false,
                null,
                null,
                real.stream().map(Entries::leg).toList());
    }

    private static CallEntry.LegEntry leg(Leg leg) {
        return new CallEntry.LegEntry(
                leg.id,
                leg.extension(),
                leg.user,
                leg.outside() ? number(leg) : null,
                leg.startedAt,
                leg.answeredAt,
                leg.endedAt,
                leg.meter.millis(Phase.RING),
                leg.meter.millis(Phase.TALK),
                leg.meter.millis(Phase.HOLD),
                leg.hungUp,
                leg.transferredTo,
                leg.holds);
    }

    private static @Nullable String number(Leg leg) {
        String e164 = Numbers.e164(leg.number);
        return e164 == null ? leg.number : e164;
    }

    private static @Nullable UserId agent(List<Leg> legs) {
        return legs.stream()
                .filter(leg -> leg.user != null && leg.talked)
                .max(Comparator.<Leg, Instant>comparing(leg -> leg.meter.since())
                        .thenComparing(leg -> leg.startedAt))
                .map(leg -> leg.user)
                .orElse(null);
    }

    private static EndedBy endedBy(Call call) {
        Leg hangup = call.hangup;
        if (hangup == null) {
            return EndedBy.PBX;
        }
        return hangup.outside() ? EndedBy.CUSTOMER : EndedBy.AGENT;
    }

    private static CallOutcome outcome(Call call, List<Leg> legs) {
        if (call.answeredAt != null) {
            return CallOutcome.ANSWERED;
        }
        if (call.direction == CallDirection.IN) {
            return call.queue == null ? CallOutcome.MISSED : CallOutcome.ABANDONED;
        }
        List<DialOutcome> attempts = legs.stream()
                .filter(Leg::called)
                .map(leg -> leg.outcome)
                .filter(Objects::nonNull)
                .toList();
        if (attempts.contains(DialOutcome.BUSY)) {
            return CallOutcome.BUSY;
        }
        boolean rang = attempts.contains(DialOutcome.NO_ANSWER) || attempts.contains(DialOutcome.CANCELLED);
        return rang ? CallOutcome.NO_ANSWER : CallOutcome.FAILED;
    }
}
