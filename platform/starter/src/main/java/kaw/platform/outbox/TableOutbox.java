package kaw.platform.outbox;

import java.time.Clock;
import java.util.List;
import kaw.contracts.EventTypes;
import kaw.contracts.Topic;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.kafka.EventCodec;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox as a table beside the service's own; committing wakes the relay. */
class TableOutbox implements Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (event_id, topic, event_key, type, payload, happened_at) VALUES (?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Runnable wakeRelay;

    TableOutbox(JdbcTemplate jdbc, Clock clock, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wakeRelay = wakeRelay;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Topic topic, String key, Object event) {
        jdbc.update(INSERT, row(topic, key, event));
        wakeRelayAfterCommit();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Topic topic, List<Keyed> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                INSERT,
                events.stream()
                        .map(keyed -> row(topic, keyed.key(), keyed.event()))
                        .toList());
        wakeRelayAfterCommit();
    }

    private Object[] row(Topic topic, String key, Object event) {
        if (EventTypes.topicOf(event.getClass()) != topic) {
            throw new IllegalArgumentException(
                    EventTypes.nameOf(event.getClass()) + " does not belong to topic " + topic.logicalName());
        }
        return new Object[] {
            Ids.bytes(Ids.next()),
            topic.logicalName(),
            key,
            EventTypes.nameOf(event.getClass()),
            EventCodec.write(event),
            Utc.of(clock.instant())
        };
    }

    private void wakeRelayAfterCommit() {
        boolean registered = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(synchronization -> synchronization instanceof WakeUp wakeUp && wakeUp.of(this));
        if (!registered) {
            TransactionSynchronizationManager.registerSynchronization(new WakeUp(this));
        }
    }

    private record WakeUp(TableOutbox outbox) implements TransactionSynchronization {

        boolean of(TableOutbox other) {
            return outbox == other;
        }

        @Override
        public void afterCommit() {
            outbox.wakeRelay.run();
        }
    }
}
