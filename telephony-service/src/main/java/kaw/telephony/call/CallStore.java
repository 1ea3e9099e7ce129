package kaw.telephony.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.contracts.telephony.CallDirection;
import kaw.platform.Ids;
import kaw.platform.security.UserId;
import kaw.telephony.Utc;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes calls as they stand, as often as they change, and reads back those that go on. Virtual legs are not kept. */
@Repository
class CallStore {

    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Call call) {
        CallEntry entry = Entries.of(call);
        jdbc.sql("""
                        INSERT INTO call_record (id, pbx_id, direction, e164, number, queue, agent, started_at, answered_at,
                            ended_at, ring_ms, talk_ms, hold_ms, phase, phase_since, hangup_leg, ended_by, outcome, reason,
                            merged_into)
                        VALUES (:id, :pbxId, :direction, :e164, :number, :queue, :agent, :startedAt, :answeredAt, :endedAt,
                            :ring, :talk, :hold, :phase, :since, :hangup, :endedBy, :outcome, :reason, :mergedInto)
                            AS fresh
                        ON DUPLICATE KEY UPDATE direction = fresh.direction, e164 = fresh.e164, number = fresh.number,
                            queue = fresh.queue, agent = fresh.agent, answered_at = fresh.answered_at,
                            ended_at = fresh.ended_at, ring_ms = fresh.ring_ms, talk_ms = fresh.talk_ms,
                            hold_ms = fresh.hold_ms, phase = fresh.phase, phase_since = fresh.phase_since,
                            hangup_leg = fresh.hangup_leg, ended_by = fresh.ended_by, outcome = fresh.outcome,
                            reason = fresh.reason, merged_into = fresh.merged_into
                        """)
                .param("id", call.id.bytes())
                .param("pbxId", call.pbxId.value())
                .param("direction", entry.direction().name())
                .param("e164", entry.number())
                .param("number", cut(entry.numberAsDialled()))
                .param("queue", cut(entry.queue()))
                .param("agent", entry.agent() == null ? null : entry.agent().value())
                .param("startedAt", Utc.of(entry.startedAt()))
                .param("answeredAt", Utc.of(entry.answeredAt()))
                .param("endedAt", Utc.of(entry.endedAt()))
                .param("ring", entry.ringMillis())
                .param("talk", entry.talkMillis())
                .param("hold", entry.holdMillis())
                .param("phase", call.meter.phase().name())
                .param("since", Utc.of(call.meter.since()))
                .param("hangup", call.hangup == null ? null : Ids.bytes(call.hangup.id))
                .param("endedBy", entry.endedBy().name())
                .param("outcome", entry.outcome().name())
                .param("reason", entry.reason())
                .param(
                        "mergedInto",
                        entry.mergedInto() == null ? null : entry.mergedInto().bytes())
                .update();
        call.legs().stream().filter(Leg::real).forEach(leg -> save(call, leg));
    }

    private void save(Call call, Leg leg) {
        jdbc.sql("""
                        INSERT INTO call_leg (id, call_id, pbx_leg, endpoint_kind, endpoint, user_id, number, dialled,
                            started_at, answered_at, ended_at, ring_ms, talk_ms, hold_ms, phase, phase_since, ringing,
                            talked, hung_up, outcome, bridge, queue, queue_since, held_since, transferred_to)
                        VALUES (:id, :call, :pbxLeg, :kind, :endpoint, :user, :number, :dialled, :startedAt, :answeredAt,
                            :endedAt, :ring, :talk, :hold, :phase, :since, :ringing, :talked, :hungUp, :outcome, :bridge,
                            :queue, :queueSince, :heldSince, :transferredTo) AS fresh
                        ON DUPLICATE KEY UPDATE call_id = fresh.call_id, answered_at = fresh.answered_at,
                            ended_at = fresh.ended_at, ring_ms = fresh.ring_ms, talk_ms = fresh.talk_ms,
                            hold_ms = fresh.hold_ms, phase = fresh.phase, phase_since = fresh.phase_since,
                            ringing = fresh.ringing, talked = fresh.talked, hung_up = fresh.hung_up,
                            outcome = fresh.outcome, bridge = fresh.bridge, queue = fresh.queue,
                            queue_since = fresh.queue_since, held_since = fresh.held_since,
                            transferred_to = fresh.transferred_to
                        """)
                .param("id", Ids.bytes(leg.id))
                .param("call", call.id.bytes())
                .param("pbxLeg", leg.pbxId.value())
                .param("kind", leg.endpoint.kind().name())
                .param("endpoint", cut(leg.endpoint.name()))
                .param("user", leg.user == null ? null : leg.user.value())
                .param("number", cut(leg.number))
                .param("dialled", cut(leg.dialled))
                .param("startedAt", Utc.of(leg.startedAt))
                .param("answeredAt", Utc.of(leg.answeredAt))
                .param("endedAt", Utc.of(leg.endedAt))
                .param("ring", leg.meter.millis(Phase.RING))
                .param("talk", leg.meter.millis(Phase.TALK))
                .param("hold", leg.meter.millis(Phase.HOLD))
                .param("phase", leg.meter.phase().name())
                .param("since", Utc.of(leg.meter.since()))
                .param("ringing", leg.ringing)
                .param("talked", leg.talked)
                .param("hungUp", leg.hungUp)
                .param("outcome", leg.outcome == null ? null : leg.outcome.name())
                .param("bridge", cut(leg.bridge))
                .param("queue", cut(leg.queue))
                .param("queueSince", leg.queue == null ? null : Utc.of(leg.queueSince))
                .param("heldSince", Utc.of(leg.heldSince))
                .param("transferredTo", cut(leg.transferredTo))
                .update();
        leg.holds.forEach(hold -> jdbc.sql("INSERT IGNORE INTO call_hold (leg_id, since, until) VALUES (?, ?, ?)")
                .param(Ids.bytes(leg.id))
                .param(Utc.of(hold.since()))
                .param(Utc.of(hold.until()))
                .update());
    }

    /** What strangers send may be of any length. */
    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= 80 ? text : text.substring(0, 80);
    }

    List<Call> open() {
        Map<UUID, List<Leg>> legs = jdbc
                .sql("""
                        SELECT l.* FROM call_leg l JOIN call_record c ON c.id = l.call_id
                        WHERE c.ended_at IS NULL ORDER BY l.started_at, l.id
                        """)
                .query((row, number) -> Map.entry(Objects.requireNonNull(Utc.id(row, "call_id")), leg(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("SELECT * FROM call_record WHERE ended_at IS NULL ORDER BY started_at, id")
                .query((row, number) -> call(row, legs))
                .list();
    }

    private static Call call(ResultSet row, Map<UUID, List<Leg>> legs) throws SQLException {
        UUID id = Objects.requireNonNull(Utc.id(row, "id"));
        Call call = new Call(
                new CallId(id), new PbxCallId(row.getString("pbx_id")), Utc.required(row, "started_at"), meter(row));
        call.direction = CallDirection.valueOf(row.getString("direction"));
        call.number = row.getString("number");
        call.queue = row.getString("queue");
        call.answeredAt = Utc.get(row, "answered_at");
        call.reason = row.getString("reason");
        UUID hangup = Utc.id(row, "hangup_leg");
        for (Leg leg : legs.getOrDefault(id, List.of())) {
            call.add(leg);
            call.hangup = leg.id.equals(hangup) ? leg : call.hangup;
        }
        return call;
    }

    private static Leg leg(ResultSet row) throws SQLException {
        String user = row.getString("user_id");
        String outcome = row.getString("outcome");
        Leg leg = new Leg(
                Objects.requireNonNull(Utc.id(row, "id")),
                new PbxLegId(row.getString("pbx_leg")),
                new Endpoint(Endpoint.Kind.valueOf(row.getString("endpoint_kind")), row.getString("endpoint")),
                user == null ? null : new UserId(user),
                row.getString("number"),
                row.getString("dialled"),
                Utc.required(row, "started_at"),
                meter(row));
        leg.answeredAt = Utc.get(row, "answered_at");
        leg.endedAt = Utc.get(row, "ended_at");
        leg.ringing = row.getBoolean("ringing");
        leg.talked = row.getBoolean("talked");
        leg.hungUp = row.getBoolean("hung_up");
        leg.outcome = outcome == null ? null : DialOutcome.valueOf(outcome);
        leg.bridge = row.getString("bridge");
        leg.queue = row.getString("queue");
        leg.queueSince = Utc.get(row, "queue_since");
        leg.heldSince = Utc.get(row, "held_since");
        leg.transferredTo = row.getString("transferred_to");
        return leg;
    }

    private static PhaseMeter meter(ResultSet row) throws SQLException {
        return new PhaseMeter(
                Phase.valueOf(row.getString("phase")),
                Utc.required(row, "phase_since"),
                row.getLong("ring_ms"),
                row.getLong("talk_ms"),
                row.getLong("hold_ms"));
    }

    /** The partner an agent meant when asking for this number. */
    void dialledFor(CallId call, UserId agent, String e164, Instant at) {
        List<byte[]> partners = new ArrayList<>(jdbc.sql("""
                        SELECT partner_id FROM dial_request
                        WHERE user_id = ? AND number = ? AND at >= ? AND partner_id IS NOT NULL
                        ORDER BY at DESC LIMIT 1
                        """)
                .param(agent.value())
                .param(e164)
                .param(Utc.of(at.minusSeconds(120)))
                .query((row, number) -> row.getBytes(1))
                .list());
        partners.forEach(partner -> jdbc.sql("UPDATE call_record SET partner_id = ? WHERE id = ?")
                .param(partner)
                .param(call.bytes())
                .update());
    }

    @Nullable
    UUID partner(CallId call) {
        return jdbc.sql("SELECT partner_id FROM call_record WHERE id = ? AND partner_id IS NOT NULL")
                .param(call.bytes())
                .query((row, number) -> Objects.requireNonNull(Utc.id(row, "partner_id")))
                .optional()
                .orElse(null);
    }
}
