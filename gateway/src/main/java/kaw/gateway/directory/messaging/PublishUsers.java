package kaw.gateway.directory.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Group;
import kaw.gateway.directory.Person;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends to the topic whatever the directory knows and the topic lacks, one change after the other.
 *
 * <p>It compares states instead of passing changes on, so nothing depends on a single send: what Kafka did not take is
 * still missing the next time. Two gateways send the same state twice at worst.
 */
@Component
class PublishUsers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PublishUsers.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KafkaTemplate<String, byte[]> kafka;
    private final UsersTopic topic;
    private final TopicContent content;
    private final Directory directory;
    private final Clock clock;
    private final Semaphore changes = new Semaphore(0);
    private volatile Thread thread = new Thread(() -> {});

    PublishUsers(
            KafkaTemplate<String, byte[]> kafka,
            UsersTopic topic,
            TopicContent content,
            Directory directory,
            Clock clock) {
        this.kafka = kafka;
        this.topic = topic;
        this.content = content;
        this.directory = directory;
        this.clock = clock;
    }

    private record Sending(Record event, Future<?> result) {}

    @Override
    public void start() {
        directory.onChange(changes::release);
        thread = Thread.ofPlatform().name("users-publisher").daemon().start(this::run);
    }

    private void run() {
        try {
            content.awaitCaughtUp();
            while (true) {
                while (!sendWhatIsMissing()) {
                    Thread.sleep(PAUSE);
                }
                changes.acquire();
                changes.drainPermits();
            }
        } catch (InterruptedException | InterruptException e) {
            log.debug("Stopped");
        }
    }

    /** Tells whether the topic has everything now. */
    private boolean sendWhatIsMissing() throws InterruptedException {
        List<Record> missing = Stream.<Record>concat(
                        directory.groups().stream().map(Group::toEvent),
                        directory.people().stream().map(Person::toEvent))
                .filter(event -> !content.holds(event))
                .toList();
        List<Sending> sending = new ArrayList<>(missing.size());
        try {
            for (Record event : missing) {
                content.sending(event);
                sending.add(new Sending(event, kafka.send(EventCodec.write(topic.name(), event, clock.instant()))));
            }
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            log.warn("Kafka takes no users and groups now: {}", e.toString());
        }
        int sent = 0;
        for (Sending each : sending) {
            sent += settle(each) ? 1 : 0;
        }
        return sent == missing.size();
    }

    private boolean settle(Sending sending) throws InterruptedException {
        try {
            sending.result().get();
            content.sent(sending.event());
            return true;
        } catch (ExecutionException e) {
            log.warn("A user or group was not sent: {}", String.valueOf(e.getCause()));
            content.notSent(sending.event());
            return false;
        }
    }

    @Override
    public void stop() {
        thread.interrupt();
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
