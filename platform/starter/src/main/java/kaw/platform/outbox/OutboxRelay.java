package kaw.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kaw.platform.kafka.TopicCreation;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.SmartLifecycle;

/**
 * Brings the outbox to Kafka: one active relay per service, whatever the number of instances; in order; deleting only what
 * Kafka has acknowledged. Killed at any point, it sends some events again and never loses one.
 */
final class OutboxRelay implements SmartLifecycle {

    /** Opens a connection of the relay's own. */
    interface Connections {
        Connection open() throws SQLException;
    }

    /** Makes a sender; a new one whenever the lock was lost. */
    interface Senders {
        EventSender create();
    }

    private static final int LOCK_WAIT_SECONDS = 5;

    private final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private final OutboxProperties properties;
    private final Connections connections;
    private final Senders senders;
    private final TopicCreation topics;
    private final OutboxMeters meters;
    private final String service;
    private final Semaphore wakeUps = new Semaphore(0);

    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxProperties properties,
            Connections connections,
            Senders senders,
            TopicCreation topics,
            OutboxMeters meters,
            String service) {
        this.properties = properties;
        this.connections = connections;
        this.senders = senders;
        this.topics = topics;
        this.meters = meters;
        this.service = service;
    }

    /** Says that something may have been appended. */
    void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("outbox-" + service).start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread relay = thread;
        if (relay != null) {
            relay.interrupt();
            try {
                relay.join(Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        MDC.put("service", service);
        while (running) {
            try {
                topics.ensure();
                Optional<RelaySession> session = RelaySession.open(connections.open(), LOCK_WAIT_SECONDS);
                if (session.isPresent()) {
                    hold(session.get());
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (Exception failed) {
                log.warn("The outbox cannot be relayed, trying again: {}", failed.toString());
                if (!pause(properties.pauseAfterTrouble())) {
                    return;
                }
            }
        }
    }

    private void hold(RelaySession session) throws Exception {
        try (session;
                EventSender sender = senders.create()) {
            log.info("Relaying the outbox of {}", service);
            while (running) {
                relay(session, sender);
            }
        }
    }

    private void relay(RelaySession session, EventSender sender) throws Exception {
        List<OutboxRow> rows = session.oldest(properties.batch());
        if (rows.isEmpty()) {
            waitForMore();
            return;
        }
        EventSender.Outcome outcome = sender.send(rows, session::check);
        session.delete(outcome.acknowledged());
        meters.sent(outcome.acknowledged().size());
        for (EventSender.Poison poison : outcome.poison()) {
            session.putAside(poison.row().id(), poison.cause());
            meters.poisoned(poison.row().topic());
            log.error(
                    "Event {} ({}) will never be taken by Kafka and was put aside: {}",
                    poison.row().eventId(),
                    poison.row().type(),
                    poison.cause());
        }
        if (!outcome.trouble().isEmpty()) {
            throw new KafkaException(outcome.trouble().getFirst());
        }
    }

    private void waitForMore() throws InterruptedException {
        if (wakeUps.tryAcquire(properties.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private static boolean pause(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopping) {
            return false;
        }
    }
}
