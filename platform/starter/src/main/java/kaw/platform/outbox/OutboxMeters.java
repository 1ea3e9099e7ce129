package kaw.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What operators see of the outbox: how much waits, how old the oldest is, what was sent, what was refused. */
final class OutboxMeters {

    private final MeterRegistry meters;
    private final Counter sent;

    OutboxMeters(MeterRegistry meters, JdbcTemplate jdbc) {
        this.meters = meters;
        this.sent = Counter.builder("kaw.outbox.sent")
                .description("Events Kafka has acknowledged")
                .register(meters);
        gauge(jdbc, "kaw.outbox.pending", "Events that wait to be sent", "SELECT COUNT(*) FROM outbox");
        gauge(jdbc, "kaw.outbox.oldest.seconds", "Age of the oldest event that waits to be sent", """
                SELECT COALESCE((SELECT TIMESTAMPDIFF(SECOND, happened_at, UTC_TIMESTAMP())
                FROM outbox ORDER BY id LIMIT 1), 0)""");
        gauge(
                jdbc,
                "kaw.outbox.poison",
                "Events that were put aside since Kafka will never take them",
                "SELECT COUNT(*) FROM outbox_poison");
    }

    void sent(int count) {
        sent.increment(count);
    }

    void poisoned(String topic) {
        meters.counter("kaw.outbox.poisoned", "topic", topic).increment();
    }

    private void gauge(JdbcTemplate jdbc, String name, String description, String query) {
        Gauge.builder(name, () -> number(jdbc, query)).description(description).register(meters);
    }

    private static Number number(JdbcTemplate jdbc, String query) {
        try {
            Long value = jdbc.queryForObject(query, Long.class);
            return value == null ? Double.NaN : value;
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }
}
