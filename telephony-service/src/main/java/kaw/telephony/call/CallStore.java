package kaw.telephony.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaw.contracts.telephony.CallDirection;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.security.UserId;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes calls as they stand, as often as they change, and reads back those that go on. Virtual legs are not kept. */
@Repository
class CallStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    CallStore(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Many at once. */
    void save(Collection<Call> calls) {
        CallRows.CALLS.write(rows, calls.stream().map(CallRows::call).toList());
        CallRows.LEGS.write(
                rows,
                calls.stream()
                        .flatMap(call -> real(call).map(leg -> CallRows.leg(call, leg)))
                        .toList());
        CallRows.HOLDS.write(
                rows,
                calls.stream()
                        .flatMap(call -> real(call).flatMap(leg -> CallRows.holds(leg).stream()))
                        .toList());
    }

    private static Stream<Leg> real(Call call) {
        return call.legs().stream().filter(Leg::real);
    }

    List<Call> open() {
        Map<UUID, List<Leg>> legs =
                jdbc.sql("""
                        SELECT l.* FROM call_leg l JOIN call_record c ON c.id = l.call_id
                        WHERE c.ended_at IS NULL ORDER BY l.started_at, l.id
                        """).query((row, number) -> Map.entry(Ids.required(row, "call_id"), leg(row))).list().stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("SELECT * FROM call_record WHERE ended_at IS NULL ORDER BY started_at, id")
                .query((row, number) -> call(row, legs))
                .list();
    }

    private static Call call(ResultSet row, Map<UUID, List<Leg>> legs) throws SQLException {
        UUID id = Ids.required(row, "id");
        Call call = new Call(
                new CallId(id), new PbxCallId(row.getString("pbx_id")), Utc.required(row, "started_at"), meter(row));
        call.direction = CallDirection.valueOf(row.getString("direction"));
        call.number = row.getString("number");
        call.queue = row.getString("queue");
        call.answeredAt = Utc.get(row, "answered_at");
        call.reason = row.getString("reason");
        UUID hangup = Ids.get(row, "hangup_leg");
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
                Ids.required(row, "id"),
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

    /** Of these calls, the cards they are about, as far as it is known. */
    Map<CallId, UUID> partners(Collection<CallId> calls) {
        Map<CallId, UUID> partners = new HashMap<>();
        if (!calls.isEmpty()) {
            jdbc.sql("SELECT id, partner_id FROM call_record WHERE id IN (:calls) AND partner_id IS NOT NULL")
                    .param("calls", calls.stream().map(CallId::bytes).toList())
                    .query(row -> {
                        partners.put(new CallId(Ids.required(row, "id")), Ids.required(row, "partner_id"));
                    });
        }
        return partners;
    }
}
