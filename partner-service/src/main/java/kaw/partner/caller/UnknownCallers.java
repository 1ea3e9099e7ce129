package kaw.partner.caller;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaw.partner.card.PartnerId;
import kaw.platform.Ids;
import kaw.platform.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Callers without a card, each number once, and the calls they made. */
@Repository
class UnknownCallers {

    private final JdbcClient jdbc;

    UnknownCallers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID call, String number, Instant at) {
        jdbc.sql("INSERT IGNORE INTO unknown_caller_call (call_id, e164, rang_at) VALUES (?, ?, ?)")
                .param(Ids.bytes(call))
                .param(number)
                .param(Utc.of(at))
                .update();
    }

    Optional<String> numberOf(UUID call) {
        return jdbc.sql("SELECT e164 FROM unknown_caller_call WHERE call_id = ?")
                .param(Ids.bytes(call))
                .query(String.class)
                .optional();
    }

    /** The calls of a number, the oldest first. */
    List<UUID> calls(String number) {
        return jdbc.sql("SELECT call_id FROM unknown_caller_call WHERE e164 = ? ORDER BY rang_at, call_id")
                .param(number)
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /** Keeps an id for the card of a number; the same one for everyone who comes later, also at the same time. */
    UnknownCaller keep(String number, String agent, Instant at) {
        jdbc.sql("""
                        INSERT INTO unknown_caller (e164, card_id, agent, answered_at) VALUES (?, ?, ?, ?) AS new
                        ON DUPLICATE KEY UPDATE agent = new.agent, answered_at = new.answered_at
                        """)
                .param(number)
                .param(Ids.bytes(Ids.next()))
                .param(agent)
                .param(Utc.of(at))
                .update();
        return find(number).orElseThrow();
    }

    Optional<UnknownCaller> find(String number) {
        return jdbc.sql("SELECT * FROM unknown_caller WHERE e164 = ?")
                .param(number)
                .query(UnknownCallers::map)
                .optional();
    }

    Optional<UnknownCaller> find(PartnerId card) {
        return jdbc.sql("SELECT * FROM unknown_caller WHERE card_id = ?")
                .param(card.bytes())
                .query(UnknownCallers::map)
                .optional();
    }

    /** Others who fill in the same card wait for the transaction. */
    Optional<UnknownCaller> lock(PartnerId card) {
        return jdbc.sql("SELECT * FROM unknown_caller WHERE card_id = ? FOR UPDATE")
                .param(card.bytes())
                .query(UnknownCallers::map)
                .optional();
    }

    void forget(String number) {
        jdbc.sql("DELETE FROM unknown_caller WHERE e164 = ?").param(number).update();
        jdbc.sql("DELETE FROM unknown_caller_call WHERE e164 = ?").param(number).update();
    }

    /** Those who were last talked to before then, and calls nobody answered. */
    void forgetBefore(Instant then) {
        jdbc.sql("DELETE FROM unknown_caller WHERE answered_at < ?")
                .param(Utc.of(then))
                .update();
        jdbc.sql("""
                        DELETE FROM unknown_caller_call
                        WHERE rang_at < ? AND e164 NOT IN (SELECT e164 FROM unknown_caller)
                        """).param(Utc.of(then)).update();
    }

    private static UnknownCaller map(ResultSet row, int index) throws SQLException {
        return new UnknownCaller(
                PartnerId.of(row.getBytes("card_id")),
                row.getString("e164"),
                row.getString("agent"),
                Utc.required(row, "answered_at"));
    }
}
