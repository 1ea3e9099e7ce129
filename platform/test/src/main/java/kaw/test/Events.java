package kaw.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import kaw.contracts.EventTypes;
import kaw.contracts.Topic;
import kaw.platform.Ids;
import kaw.platform.kafka.EventCodec;
import kaw.platform.kafka.EventHeaders;
import kaw.platform.kafka.Topics;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Sends events to the service under test as other services would, and awaits those it sends. */
public final class Events {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String kafka;
    private final Topics topics;

    Events(String kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** Publishes an event and returns its id once Kafka has it. */
    public UUID publish(Topic topic, String key, Object event) {
        UUID id = Ids.next();
        publish(topic, key, event, id);
        return id;
    }

    /** Publishes an event under a given id: the same id again is the same event delivered twice. */
    public void publish(Topic topic, String key, Object event, UUID id) {
        send(topic, key, EventTypes.nameOf(event.getClass()), EventCodec.write(event), id);
    }

    /** Publishes whatever bytes under whatever type, for what must be survived. */
    public void send(Topic topic, String key, String type, byte[] value, UUID id) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topics.name(topic), key, value);
        Map.of(
                        EventHeaders.SPEC_VERSION,
                        "1.0",
                        EventHeaders.ID,
                        id.toString(),
                        EventHeaders.TYPE,
                        type,
                        EventHeaders.SOURCE,
                        "urn:kaw:test",
                        EventHeaders.SUBJECT,
                        key,
                        EventHeaders.TIME,
                        Instant.now().toString(),
                        EventHeaders.CONTENT_TYPE,
                        "application/json")
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        6 * 1024 * 1024),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka did not take the event", failed.getCause());
        }
    }

    /** Waits for an event of a type that passes the test and returns it. */
    public <E> E await(Class<E> type, Predicate<? super E> wanted) {
        return Awaitility.await()
                .alias("an event " + EventTypes.nameOf(type))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> published(type).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** All events of a type there are by now, in the order of their partitions. */
    public <E> List<E> published(Class<E> type) {
        return messages(EventTypes.topicOf(type)).stream()
                .flatMap(message -> EventCodec.read(message).stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Everything in a topic by now, with keys and headers. */
    public List<ConsumerRecord<String, byte[]>> messages(Topic topic) {
        return messages(topics.name(topic));
    }

    /** What the service under test could not handle. */
    public List<ConsumerRecord<String, byte[]>> deadLetters() {
        return messages(topics.deadLetters());
    }

    private List<ConsumerRecord<String, byte[]>> messages(String topic) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        6 * 1024 * 1024),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
            }
        } finally {
            // In no group, it has nothing to hand over: by default it waits up to 30 seconds for the broker to say
            // good-bye.
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
        return messages;
    }
}
