package kaw.telephony.call;

import java.util.List;
import kaw.contracts.telephony.CallHold;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.telephony.RowsOf;
import org.jspecify.annotations.Nullable;

/** Calls, their legs and holds as rows, and the statements that write them whether or not they stand there. */
final class CallRows {

    static final RowsOf CALLS = new RowsOf("""
            INSERT INTO call_record (id, pbx_id, direction, e164, number, queue, agent, started_at, answered_at, ended_at, ring_ms,
                talk_ms, hold_ms, phase, phase_since, hangup_leg, ended_by, outcome, reason, merged_into)
            VALUES""", 20, """
            AS fresh ON DUPLICATE KEY UPDATE direction = fresh.direction, e164 = fresh.e164, number = fresh.number,
                queue = fresh.queue, agent = fresh.agent, answered_at = fresh.answered_at, ended_at = fresh.ended_at,
                ring_ms = fresh.ring_ms, talk_ms = fresh.talk_ms, hold_ms = fresh.hold_ms, phase = fresh.phase,
                phase_since = fresh.phase_since, hangup_leg = fresh.hangup_leg, ended_by = fresh.ended_by,
                outcome = fresh.outcome, reason = fresh.reason, merged_into = fresh.merged_into""");

    static final RowsOf LEGS = new RowsOf("""
            INSERT INTO call_leg (id, call_id, pbx_leg, endpoint_kind, endpoint, user_id, number, dialled, started_at, answered_at,
                ended_at, ring_ms, talk_ms, hold_ms, phase, phase_since, ringing, talked, hung_up, outcome, bridge, queue,
                queue_since, held_since, transferred_to)
            VALUES""", 25, """
            AS fresh ON DUPLICATE KEY UPDATE call_id = fresh.call_id, answered_at = fresh.answered_at,
                ended_at = fresh.ended_at, ring_ms = fresh.ring_ms, talk_ms = fresh.talk_ms, hold_ms = fresh.hold_ms,
                phase = fresh.phase, phase_since = fresh.phase_since, ringing = fresh.ringing, talked = fresh.talked,
                hung_up = fresh.hung_up, outcome = fresh.outcome, bridge = fresh.bridge, queue = fresh.queue,
                queue_since = fresh.queue_since, held_since = fresh.held_since, transferred_to = fresh.transferred_to""");

    static final RowsOf HOLDS = new RowsOf("INSERT IGNORE INTO call_hold (leg_id, since, until) VALUES", 3, "");

    private CallRows() {}

    static @Nullable Object[] call(Call call) {
        CallEntry entry = Entries.of(call);
        return new @Nullable Object[] {
            call.id.bytes(),
            call.pbxId.value(),
            entry.direction().name(),
            entry.number(),
            cut(entry.numberAsDialled()),
            cut(entry.queue()),
            entry.agent() == null ? null : entry.agent().value(),
            Utc.of(entry.startedAt()),
            Utc.orNull(entry.answeredAt()),
            Utc.orNull(entry.endedAt()),
            entry.ringMillis(),
            entry.talkMillis(),
            entry.holdMillis(),
            call.meter.phase().name(),
            Utc.orNull(call.meter.since()),
            call.hangup == null ? null : Ids.bytes(call.hangup.id),
            entry.endedBy().name(),
            entry.outcome().name(),
            entry.reason(),
            entry.mergedInto() == null ? null : entry.mergedInto().bytes()
        };
    }

    static @Nullable Object[] leg(Call call, Leg leg) {
        return new @Nullable Object[] {
            Ids.bytes(leg.id),
            call.id.bytes(),
            leg.pbxId.value(),
            leg.endpoint.kind().name(),
            cut(leg.endpoint.name()),
            leg.user == null ? null : leg.user.value(),
            cut(leg.number),
            cut(leg.dialled),
            Utc.of(leg.startedAt),
            Utc.orNull(leg.answeredAt),
            Utc.orNull(leg.endedAt),
            leg.meter.millis(Phase.RING),
            leg.meter.millis(Phase.TALK),
            leg.meter.millis(Phase.HOLD),
            leg.meter.phase().name(),
            Utc.orNull(leg.meter.since()),
            leg.ringing,
            leg.talked,
            leg.hungUp,
            leg.outcome == null ? null : leg.outcome.name(),
            cut(leg.bridge),
            cut(leg.queue),
            leg.queue == null ? null : Utc.orNull(leg.queueSince),
            Utc.orNull(leg.heldSince),
            cut(leg.transferredTo)
        };
    }

    static List<@Nullable Object[]> holds(Leg leg) {
        return leg.holds.stream().map(hold -> row(leg, hold)).toList();
    }

    private static @Nullable Object[] row(Leg leg, CallHold hold) {
        return new @Nullable Object[] {Ids.bytes(leg.id), Utc.of(hold.since()), Utc.orNull(hold.until())};
    }

    /** What strangers send may be of any length. */
    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= 80 ? text : text.substring(0, 80);
    }
}
