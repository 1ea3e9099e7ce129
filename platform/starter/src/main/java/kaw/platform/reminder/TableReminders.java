package kaw.platform.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code reminder}: a row for each that has not come. */
class TableReminders implements Reminders {

    private final JdbcClient jdbc;
    private final Clock clock;

    TableReminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(UUID owner, Instant at) {
        jdbc.sql("""
                        INSERT INTO reminder (owner_id, due_at, try_at) VALUES (:owner, :at, :at) AS fresh
                        ON DUPLICATE KEY UPDATE due_at = fresh.due_at, try_at = fresh.try_at""").param("owner", Ids.bytes(owner)).param("at", Utc.of(at)).update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID owner) {
        jdbc.sql("DELETE FROM reminder WHERE owner_id = ?")
                .param(Ids.bytes(owner))
                .update();
    }

    /** Takes the one that has been due longest, in the running transaction; one another instance is at is passed over. */
    Optional<ReminderDue> takeDue() {
        Optional<ReminderDue> due = jdbc.sql("""
                        SELECT owner_id, due_at FROM reminder WHERE try_at <= ? ORDER BY try_at LIMIT 1
                        FOR UPDATE SKIP LOCKED""")
                .param(Utc.of(clock.instant()))
                .query((row, number) -> new ReminderDue(Ids.required(row, "owner_id"), Utc.required(row, "due_at")))
                .optional();
        due.ifPresent(reminder -> cancel(reminder.owner()));
        return due;
    }

    /** Lets the others go first, in a transaction of its own; one that was set anew meanwhile stays as it is. */
    @Transactional
    public void putOff(ReminderDue failed, Duration by) {
        jdbc.sql("UPDATE reminder SET try_at = ? WHERE owner_id = ? AND due_at = ?")
                .param(Utc.of(clock.instant().plus(by)))
                .param(Ids.bytes(failed.owner()))
                .param(Utc.of(failed.at()))
                .update();
    }
}
