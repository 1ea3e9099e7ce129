package kaw.test;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into the outbox of the service under test. */
public final class OutboxProbe {

    private final JdbcTemplate jdbc;

    OutboxProbe(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many events wait to be sent. */
    public long pending() {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM outbox", Long.class);
        return count == null ? 0 : count;
    }

    /** Types of the events that were put aside since Kafka will never take them. */
    public List<String> poison() {
        return jdbc.queryForList("SELECT type FROM outbox_poison ORDER BY id", String.class);
    }

    /** Waits until everything was sent. */
    public void awaitDrained() {
        await().alias("an empty outbox")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> pending() == 0);
    }
}
