package kaw.platform.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
 * Follows one compacted topic from its beginning, for a copy that every instance keeps for itself.
 *
 * <p>Kafka may be down when this starts: it keeps trying, and the service is not ready until it has caught up once.
 */
public final class CompactedTopic implements SmartLifecycle {

    /** Takes in one event. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Takes in the newest state of a key. An exception is logged and counted; the next events follow all the same.
         *
         * @param event an event record; null where the key was deleted
         */
        void on(String key, @Nullable Object event);
    }

    /** Before the web server and the listeners, so that they rarely have to wait for it. */
    private static final int PHASE = 0;

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Logger log = LoggerFactory.getLogger(CompactedTopic.class);
    private final String topic;
    private final ConsumerFactory<?, ?> consumers;
    private final TopicCreation creation;
    private final Handler handler;
    private final Counter failures;

    private volatile boolean running;
    private volatile boolean caughtUp;
    private volatile @Nullable Consumer<?, ?> consumer;
    private @Nullable Thread thread;

    CompactedTopic(
            String topic,
            ConsumerFactory<?, ?> consumers,
            TopicCreation creation,
            Handler handler,
            MeterRegistry meters) {
        this.topic = topic;
        this.consumers = consumers;
        this.creation = creation;
        this.handler = handler;
        this.failures = Counter.builder("kaw.copy.failures")
                .description("Events of a compacted topic that could not be taken in")
                .tag("topic", topic)
                .register(meters);
    }

    /** Whether everything that was in the topic when this started has been taken in. */
    public boolean caughtUp() {
        return caughtUp;
    }

    public String topic() {
        return topic;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("copy-" + topic).start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread reader = thread;
        if (reader == null) {
            return;
        }
        Consumer<?, ?> open = consumer;
        if (open != null) {
            // An interrupt would make it complain while it closes.
            open.wakeup();
        } else {
            reader.interrupt();
        }
        joinQuietly(reader);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        while (running) {
            try {
                creation.ensure();
                follow();
            } catch (WakeupException | InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                log.warn("Topic {} cannot be read, trying again: {}", topic, failed.toString());
                pause();
            }
        }
    }

    private void follow() {
        try (Consumer<?, ?> reader = consumers.createConsumer(null, null, "-copy-" + topic, overrides())) {
            consumer = reader;
            List<TopicPartition> partitions = Partitions.of(topic, reader);
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (running) {
                reader.poll(POLL).forEach(this::take);
                if (!caughtUp
                        && ends.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue())) {
                    caughtUp = true;
                    log.info("Copy of topic {} has caught up", topic);
                }
            }
        } finally {
            consumer = null;
        }
    }

    private void take(ConsumerRecord<?, ?> message) {
        String key = String.valueOf(message.key());
        try {
            if (message.value() == null) {
                handler.on(key, null);
            } else {
                EventCodec.read(message).ifPresent(event -> handler.on(key, event));
            }
        } catch (RuntimeException failed) {
            failures.increment();
            log.error("{} at offset {} of {} could not be taken in", key, message.offset(), topic, failed);
        }
    }

    private static Properties overrides() {
        Properties overrides = new Properties();
        // Without a group: every instance reads everything.
        overrides.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        overrides.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return overrides;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void joinQuietly(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
