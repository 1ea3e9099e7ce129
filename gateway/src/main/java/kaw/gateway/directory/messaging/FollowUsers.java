package kaw.gateway.directory.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kaw.contracts.user.GroupSaved;
import kaw.contracts.user.UserSaved;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Group;
import kaw.gateway.directory.Person;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Reads the topic to its end, then follows it: what other gateways say is known here at once. */
@Component
class FollowUsers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FollowUsers.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ConsumerFactory<String, byte[]> consumers;
    private final UsersTopic topic;
    private final TopicContent content;
    private final Directory directory;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> reading;
    private Thread thread = new Thread(() -> {});

    FollowUsers(
            ConsumerFactory<String, byte[]> consumers, UsersTopic topic, TopicContent content, Directory directory) {
        this.consumers = consumers;
        this.topic = topic;
        this.content = content;
        this.directory = directory;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("users-topic").daemon().start(this::run);
    }

    private void run() {
        try {
            while (running) {
                try {
                    topic.ensure();
                    follow();
                } catch (WakeupException stopped) {
                    return;
                } catch (KafkaException e) {
                    log.warn("The topic {} cannot be read now: {}", topic.name(), e.toString());
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException stopped) {
            log.debug("Stopped before Kafka answered");
        }
    }

    private void follow() {
        TopicPartition partition = new TopicPartition(topic.name(), 0);
        try (Consumer<String, byte[]> consumer = consumers.createConsumer()) {
            reading = consumer;
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(POLL).forEach(message -> read(message, content::put));
            }
            content.events().forEach(this::learn);
            content.caughtUp();
            log.info(
                    "Users and groups on the topic: {}",
                    Map.of("end", end, "known", directory.people().size()));
            while (running) {
                consumer.poll(POLL).forEach(message -> read(message, this::take));
            }
        } finally {
            reading = null;
        }
    }

    private interface Taker {
        void take(Object event);
    }

    private void read(ConsumerRecord<String, byte[]> message, Taker taker) {
        try {
            EventCodec.read(message).ifPresent(taker::take);
        } catch (JacksonException e) {
            log.error("Unreadable event at offset {} of {}: {}", message.offset(), topic.name(), e.getMessage());
        }
    }

    /** What was there before this gateway: Keycloak may have told something newer already. */
    private void learn(Object event) {
        switch (event) {
            case UserSaved user -> directory.putIfUnknown(Person.of(user));
            case GroupSaved group -> directory.putIfUnknown(Group.of(group));
            default -> throw new IllegalArgumentException("Not on this topic: " + event.getClass());
        }
    }

    /** The directory learns first: the other way round the publisher would take it for a change to undo. */
    private void take(Object event) {
        if (!content.isOwnEcho(event)) {
            switch (event) {
                case UserSaved user -> directory.put(Person.of(user));
                case GroupSaved group ->
                    directory.put(directory
                            .group(group.id())
                            .map(known -> new Group(group.id(), group.name(), known.roles(), group.deleted()))
                            .orElseGet(() -> Group.of(group)));
                default -> throw new IllegalArgumentException("Not on this topic: " + event.getClass());
            }
        }
        content.put(event);
    }

    @Override
    public void stop() {
        running = false;
        Consumer<String, byte[]> consumer = reading;
        if (consumer == null) {
            thread.interrupt();
        } else {
            consumer.wakeup();
        }
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
