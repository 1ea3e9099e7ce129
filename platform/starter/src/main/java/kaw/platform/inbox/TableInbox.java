package kaw.platform.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The inbox as a table beside the service's own; its primary key lets only one transaction win. */
class TableInbox implements Inbox {

    /** Longer than any topic keeps its events, so that whatever can come again is recognised. */
    static final Duration MEMORY = Duration.ofDays(14);

    private static final int CONSUMER_LENGTH = 60;
    private static final int PRUNE_AT_ONCE = 5_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    TableInbox(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean firstTime(String consumer, UUID eventId) {
        if (consumer.length() > CONSUMER_LENGTH) {
            throw new IllegalArgumentException("The name of a consumer is too long: " + consumer);
        }
        // A second transaction with the same event waits here until the first has committed or rolled back.
        return jdbc.update(
                        "INSERT IGNORE INTO inbox (consumer, event_id, handled_at) VALUES (?, ?, ?)",
                        consumer,
                        Ids.bytes(eventId),
                        now())
                == 1;
    }

    /** Forgets what cannot come again, a little at a time. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    public void prune() {
        LocalDateTime before = now().minus(MEMORY);
        while (jdbc.update("DELETE FROM inbox WHERE handled_at < ? LIMIT " + PRUNE_AT_ONCE, before) == PRUNE_AT_ONCE) {
            // Go on with the next ones.
        }
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
