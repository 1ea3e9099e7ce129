package kaw.bench;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.Source;
import kaw.platform.Ids;
import kaw.platform.inbox.Inbox;
import kaw.platform.kafka.EventHeaders;
import kaw.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.transaction.support.TransactionTemplate;

/** A service as any other: changes a row and appends an event; hears the event and writes its effect, once. */
@SpringBootConfiguration
@EnableAutoConfiguration
class BenchService {

    @Bean
    Sender sender(TransactionTemplate transaction, JdbcTemplate jdbc, Outbox outbox) {
        return new Sender(transaction, jdbc, outbox);
    }

    @Bean
    Effect effect(TransactionTemplate transaction, JdbcTemplate jdbc, Inbox inbox) {
        return new Effect(transaction, jdbc, inbox);
    }

    /** Changes a row and tells of it, in one transaction. */
    record Sender(TransactionTemplate transaction, JdbcTemplate jdbc, Outbox outbox) {

        void change(int number) {
            transaction.executeWithoutResult(status -> {
                jdbc.update(
                        "INSERT INTO bench_row (id, changes) VALUES (?, 1) ON DUPLICATE KEY UPDATE changes = changes +"
                                + " 1",
                        number % 100);
                outbox.append(Topic.PARTNERS, "key-" + number % 100, event(number));
            });
        }

        void append(int from, int count) {
            transaction.executeWithoutResult(status -> {
                for (int number = from; number < from + count; number++) {
                    outbox.append(Topic.PARTNERS, "key-" + number % 100, event(number));
                }
            });
        }

        private static PartnerChanged event(int number) {
            return new PartnerChanged(
                    Ids.next(), number, Instant.now(), "bench", new Source(Source.Kind.API, null), Set.of("name"));
        }
    }

    /** Writes one row for each event and notes when that has committed. */
    @KafkaListener(topics = "#{@topics.name('partners')}", groupId = "bench-service")
    static class Effect {

        private final TransactionTemplate transaction;
        private final JdbcTemplate jdbc;
        private final Inbox inbox;
        private volatile @Nullable Latencies measured;

        Effect(TransactionTemplate transaction, JdbcTemplate jdbc, Inbox inbox) {
            this.transaction = transaction;
            this.jdbc = jdbc;
            this.inbox = inbox;
        }

        void measure(@Nullable Latencies latencies) {
            measured = latencies;
        }

        @KafkaHandler
        void on(PartnerChanged event, @Header(EventHeaders.ID) UUID id) {
            Latencies latencies = measured;
            if (latencies == null) {
                return;
            }
            transaction.executeWithoutResult(status -> {
                if (inbox.firstTime("bench", id)) {
                    jdbc.update("INSERT INTO bench_effect (number) VALUES (?)", event.version());
                }
            });
            latencies.end(event.version());
        }
    }
}
