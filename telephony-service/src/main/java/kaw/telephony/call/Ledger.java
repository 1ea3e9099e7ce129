package kaw.telephony.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallHold;
import kaw.contracts.telephony.CallOutcome;
import kaw.contracts.telephony.EndedBy;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calls there were, to be read. */
@Repository
public class Ledger {

    private static final String TAKEN_PART =
            "EXISTS (SELECT 1 FROM call_leg p WHERE p.call_id = c.id AND p.user_id = :agent)";

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many calls of a partner came in and reached someone, went out, or came in and reached nobody. */
    public record Totals(int incoming, int outgoing, int missed) {}

    /** A place in the list: calls older than this one follow. */
    public record Place(Instant startedAt, UUID id) {}

    /** Newest first; without their legs. */
    public List<CallEntry> list(LedgerFilter filter, @Nullable Place after, int size) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String where = where(filter, values);
        if (after != null) {
            where += " AND (c.started_at, c.id) < (:startedAt, :id)";
            values.put("startedAt", Utc.of(after.startedAt()));
            values.put("id", Ids.bytes(after.id()));
        }
        return jdbc.sql("SELECT c.* FROM call_record c WHERE " + where + " ORDER BY c.started_at DESC, c.id DESC LIMIT "
                        + size)
                .params(values)
                .query((row, number) -> entry(row, List.of()))
                .list();
    }

    private static String where(LedgerFilter filter, Map<String, @Nullable Object> values) {
        List<String> conditions = new ArrayList<>(List.of("c.ended_at IS NOT NULL", "c.merged_into IS NULL"));
        if (filter.from() != null) {
            conditions.add("c.started_at >= :from");
            values.put("from", Utc.of(filter.from()));
        }
        if (filter.to() != null) {
            conditions.add("c.started_at < :to");
            values.put("to", Utc.of(filter.to()));
        }
        if (filter.direction() != null) {
            conditions.add(
                    switch (filter.direction()) {
                        case IN -> "c.direction = 'IN' AND c.answered_at IS NOT NULL";
                        case OUT -> "c.direction = 'OUT'";
                        case INTERNAL -> "c.direction = 'INTERNAL'";
                        case MISSED -> "c.direction = 'IN' AND c.answered_at IS NULL";
                    });
        }
        if (filter.number() != null) {
            conditions.add("(c.e164 LIKE :number OR c.number LIKE :number)");
            values.put("number", "%" + filter.number() + "%");
        }
        if (filter.partner() != null) {
            conditions.add("c.partner_id = :partner");
            values.put("partner", Ids.bytes(filter.partner()));
        }
        if (filter.agent() != null) {
            conditions.add(TAKEN_PART);
            values.put("agent", filter.agent().value());
        }
        return String.join(" AND ", conditions);
    }

    /**
     * A call with its legs.
     *
     * @param agent who must have taken part; null for anyone
     */
    public CallEntry get(CallId id, @Nullable UserId agent) {
        return jdbc.sql("SELECT c.* FROM call_record c WHERE c.id = :id AND (:agent IS NULL OR " + TAKEN_PART + ")")
                .param("id", id.bytes())
                .param("agent", agent == null ? null : agent.value())
                .query((row, number) -> entry(row, legs(id)))
                .optional()
                .orElseThrow(CallNotFound::new);
    }

    public Totals totals(LedgerFilter filter) {
        Map<String, @Nullable Object> values = new HashMap<>();
        return jdbc.sql("""
                        SELECT COALESCE(SUM(c.direction = 'IN' AND c.answered_at IS NOT NULL), 0) AS incoming,
                               COALESCE(SUM(c.direction = 'OUT'), 0) AS outgoing,
                               COALESCE(SUM(c.direction = 'IN' AND c.answered_at IS NULL), 0) AS missed
                        FROM call_record c WHERE\s""" + where(filter, values))
                .params(values)
                .query((row, number) ->
                        new Totals(row.getInt("incoming"), row.getInt("outgoing"), row.getInt("missed")))
                .single();
    }

    /** Says whose card a call is about, unless that is known. */
    public void meant(CallId id, UUID partner) {
        jdbc.sql("UPDATE call_record SET partner_id = ? WHERE id = ? AND partner_id IS NULL")
                .param(Ids.bytes(partner))
                .param(id.bytes())
                .update();
    }

    private List<CallEntry.LegEntry> legs(CallId id) {
        Map<UUID, List<CallHold>> holds = new HashMap<>();
        jdbc.sql("""
                        SELECT h.* FROM call_hold h JOIN call_leg l ON l.id = h.leg_id WHERE l.call_id = ? ORDER BY h.since
                        """).param(id.bytes()).query(row -> {
            holds.computeIfAbsent(Ids.required(row, "leg_id"), leg -> new ArrayList<>())
                    .add(new CallHold(Utc.required(row, "since"), Utc.required(row, "until")));
        });
        return jdbc.sql("SELECT * FROM call_leg WHERE call_id = ? ORDER BY started_at, id")
                .param(id.bytes())
                .query((row, number) -> leg(row, holds))
                .list();
    }

    private static CallEntry.LegEntry leg(ResultSet row, Map<UUID, List<CallHold>> holds) throws SQLException {
        UUID id = Ids.required(row, "id");
        String kind = row.getString("endpoint_kind");
        String number = row.getString("number");
        String e164 = Numbers.e164(number);
        return new CallEntry.LegEntry(
                id,
                kind.equals("EXTENSION") ? row.getString("endpoint") : null,
                user(row.getString("user_id")),
                kind.equals("OUTSIDE") ? (e164 == null ? number : e164) : null,
                Utc.required(row, "started_at"),
                Utc.get(row, "answered_at"),
                Utc.get(row, "ended_at"),
                row.getLong("ring_ms"),
                row.getLong("talk_ms"),
                row.getLong("hold_ms"),
                row.getBoolean("hung_up"),
                row.getString("transferred_to"),
                holds.getOrDefault(id, List.of()));
    }

    private static CallEntry entry(ResultSet row, List<CallEntry.LegEntry> legs) throws SQLException {
        UUID merged = Ids.get(row, "merged_into");
        return new CallEntry(
                new CallId(Ids.required(row, "id")),
                CallDirection.valueOf(row.getString("direction")),
                row.getString("e164"),
                row.getString("number"),
                row.getString("queue"),
                legs.stream()
                        .map(CallEntry.LegEntry::agent)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                user(row.getString("agent")),
                Ids.get(row, "partner_id"),
                Utc.required(row, "started_at"),
                Utc.get(row, "answered_at"),
                Utc.get(row, "ended_at"),
                row.getLong("ring_ms"),
                row.getLong("talk_ms"),
                row.getLong("hold_ms"),
                EndedBy.valueOf(row.getString("ended_by")),
                CallOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                merged == null ? null : new CallId(merged),
                row.getBytes("recording") != null,
                row.getString("disposition"),
                row.getString("comment"),
                legs);
    }

    private static @Nullable UserId user(@Nullable String id) {
        return id == null ? null : new UserId(id);
    }
}
