package kaw.platform.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import kaw.platform.problem.Conflict;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/**
 * What this service could not handle and nobody has dealt with yet: everything in its dead letter topic past the place
 * remembered as a consumer group's.
 */
final class DeadLetters {

    /**
     * What became of the dead letters that were tried again.
     *
     * @param handled how many went through
     * @param failed how many failed again; they are dead letters again, with their new cause
     */
    record Resent(int handled, int failed) {}

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST_SHOWN = 200;

    private final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private final ConsumerFactory<?, ?> consumers;
    private final TopicPartition partition;
    private final String group;
    private final Listeners listeners;
    private final DeadLetterRecoverer recoverer;
    private final ReentrantLock resending = new ReentrantLock();

    DeadLetters(ConsumerFactory<?, ?> consumers, Topics topics, Listeners listeners, DeadLetterRecoverer recoverer) {
        this.consumers = consumers;
        this.partition = new TopicPartition(topics.deadLetters(), 0);
        this.group = topics.deadLetters();
        this.listeners = listeners;
        this.recoverer = recoverer;
    }

    /** The oldest of them. */
    List<DeadLetter> open() {
        try (Consumer<?, ?> consumer = consumer()) {
            return read(consumer, MOST_SHOWN).stream().map(DeadLetter::of).toList();
        }
    }

    /**
     * Hands each to the listener that failed on it, in order. Nothing is published again to the topic it came from: the
     * other consumers of it have handled it.
     */
    Resent resend() {
        if (!resending.tryLock()) {
            throw new Conflict("dead-letters-busy");
        }
        int handled = 0;
        int failed = 0;
        try (Consumer<?, ?> consumer = consumer()) {
            for (ConsumerRecord<?, ?> message : read(consumer, Integer.MAX_VALUE)) {
                if (handle(DeadLetter.of(message))) {
                    handled++;
                } else {
                    failed++;
                }
                // Should this process die in between, it is tried once more, and the inbox knows it.
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(message.offset() + 1)));
            }
        } finally {
            resending.unlock();
        }
        log.info("Dead letters tried again: {} handled, {} failed", handled, failed);
        return new Resent(handled, failed);
    }

    private boolean handle(DeadLetter letter) {
        ConsumerRecord<Object, Object> message = letter.original();
        try {
            listeners.handle(letter.consumer(), message);
            return true;
        } catch (RuntimeException failed) {
            recoverer.accept(
                    message,
                    null,
                    new ListenerExecutionFailedException("Failed again", String.valueOf(letter.consumer()), failed));
            return false;
        }
    }

    /** What lies between the remembered place and the end as it is now; what fails again comes after it. */
    private List<ConsumerRecord<?, ?>> read(Consumer<?, ?> consumer, int most) {
        OffsetAndMetadata dealtWith = consumer.committed(Set.of(partition)).get(partition);
        long start = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        consumer.assign(List.of(partition));
        consumer.seek(partition, dealtWith == null ? start : Math.max(start, dealtWith.offset()));
        List<ConsumerRecord<?, ?>> messages = new ArrayList<>();
        while (consumer.position(partition) < end && messages.size() < most) {
            for (ConsumerRecord<?, ?> message : consumer.poll(POLL)) {
                if (message.offset() < end && messages.size() < most) {
                    messages.add(message);
                }
            }
        }
        return messages;
    }

    private Consumer<?, ?> consumer() {
        return consumers.createConsumer(group, null, "-dead-letters", new Properties());
    }
}
