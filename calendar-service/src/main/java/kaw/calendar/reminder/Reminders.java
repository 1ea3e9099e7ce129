package kaw.calendar.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kaw.calendar.event.EventId;
import kaw.platform.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reminders that are yet to come; the table {@code event_reminder}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Reminders {

    private final JdbcTemplate jdbc;

    Reminders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One whose time has come. */
    record Due(UUID event, Instant at) {}

    void set(EventId event, Instant at) {
        jdbc.update(
                "INSERT INTO event_reminder (event_id, due_at) VALUES (?, ?) AS fresh"
                        + " ON DUPLICATE KEY UPDATE due_at = fresh.due_at",
                Ids.bytes(event.value()),
                utc(at));
    }

    void takeBack(EventId event) {
        jdbc.update("DELETE FROM event_reminder WHERE event_id = ?", Ids.bytes(event.value()));
    }

    /**
     * Takes the reminders that are due out of the table, the longest due first. Those that another instance is taking, or a change
     * is taking back, are passed over: no one waits, and none is taken twice.
     */
    List<Due> take(Instant now, int most) {
        List<Due> due = jdbc.query(
                "SELECT event_id, due_at FROM event_reminder WHERE due_at <= ? ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED",
                (row, number) -> new Due(
                        Ids.of(row.getBytes("event_id")),
                        row.getObject("due_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                utc(now),
                most);
        jdbc.batchUpdate(
                "DELETE FROM event_reminder WHERE event_id = ?",
                due.stream().map(one -> new Object[] {Ids.bytes(one.event())}).toList());
        return due;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
