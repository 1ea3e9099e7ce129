package kaw.notification.live.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kaw.contracts.Topic;
import kaw.platform.kafka.EventCodec;
import kaw.platform.kafka.Partitions;
import kaw.platform.kafka.TopicCreation;
import kaw.platform.kafka.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads topics from now on, in every instance and in no group. After Kafka was away it goes on where it was, so nothing is skipped; only a
 * restart begins anew, and then windows are told to begin anew as well.
 */
final class TopicTail implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Topic> wanted;
    private final Topics topics;
    private final ConsumerFactory<?, ?> consumers;
    private final TopicCreation creation;
    private final java.util.function.Consumer<Object> handler;
    private final Map<TopicPartition, Long> next = new HashMap<>();

    private volatile boolean running;
    private volatile boolean following;
    private volatile @Nullable Consumer<?, ?> open;
    private @Nullable Thread thread;

    TopicTail(
            List<Topic> wanted,
            Topics topics,
            ConsumerFactory<?, ?> consumers,
            TopicCreation creation,
            java.util.function.Consumer<Object> handler) {
        this.wanted = wanted;
        this.topics = topics;
        this.consumers = consumers;
        this.creation = creation;
        this.handler = handler;
    }

    /** Whether it has a place to read from: from then on it misses nothing. */
    boolean following() {
        return following;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live-tail").start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        Consumer<?, ?> reader = open;
        if (reader != null) {
            reader.wakeup();
        }
        Thread reading = thread;
        if (reading != null) {
            reading.interrupt();
            try {
                reading.join(Duration.ofSeconds(5));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        while (running) {
            try {
                creation.ensure();
                follow();
            } catch (WakeupException stopping) {
                return;
            } catch (RuntimeException failed) {
                log.warn("The topics {} cannot be read, trying again: {}", wanted, failed.toString());
                pause();
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void follow() {
        try (Consumer<?, ?> reader = consumers.createConsumer(null, null, null, withoutGroup())) {
            open = reader;
            List<TopicPartition> partitions = wanted.stream()
                    .map(topics::name)
                    .flatMap(name -> Partitions.of(name, reader).stream())
                    .toList();
            reader.assign(partitions);
            reader.seekToEnd(partitions.stream()
                    .filter(partition -> !next.containsKey(partition))
                    .toList());
            next.forEach(reader::seek);
            partitions.forEach(partition -> next.put(partition, reader.position(partition)));
            following = true;
            while (running) {
                reader.poll(POLL).forEach(this::take);
            }
        } finally {
            open = null;
        }
    }

    private void take(ConsumerRecord<?, ?> message) {
        try {
            EventCodec.read(message).ifPresent(handler);
        } catch (RuntimeException failed) {
            log.error(
                    "{} at offset {} of {} could not be told",
                    message.key(),
                    message.offset(),
                    message.topic(),
                    failed);
        }
        next.put(new TopicPartition(message.topic(), message.partition()), message.offset() + 1);
    }

    private static Properties withoutGroup() {
        Properties overrides = new Properties();
        overrides.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        // Where a place it was at is gone from the topic.
        overrides.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return overrides;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
