package kaw.telephony.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;

/** How long a bare message takes through the box's Kafka, at the same rate as the calls. */
final class RawKafka {

    private static final String TOPIC = "bench-raw-pop";

    private RawKafka() {}

    /** Milliseconds of each. */
    static double[] measure(String kafka, int count, int perSecond) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
        }
        double[] millis = new double[count];
        long[] sent = new long[count];
        try (KafkaConsumer<Integer, Integer> consumer = new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
                        new IntegerDeserializer(),
                        new IntegerDeserializer());
                KafkaProducer<Integer, Integer> producer = new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                kafka,
                                ProducerConfig.LINGER_MS_CONFIG,
                                0,
                                ProducerConfig.ACKS_CONFIG,
                                "all"),
                        new IntegerSerializer(),
                        new IntegerSerializer())) {
            List<TopicPartition> partition = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToEnd(partition);
            partition.forEach(consumer::position);
            Thread sender = Thread.ofPlatform().daemon().start(() -> {
                for (int number = 0; number < count; number++) {
                    synchronized (sent) {
                        sent[number] = System.nanoTime();
                    }
                    producer.send(new ProducerRecord<>(TOPIC, number, number));
                    LockSupport.parkNanos(1_000_000_000L / perSecond);
                }
            });
            for (int got = 0; got < count; ) {
                for (var message : consumer.poll(Duration.ofMillis(100))) {
                    synchronized (sent) {
                        millis[message.value()] = (System.nanoTime() - sent[message.value()]) / 1e6;
                    }
                    got++;
                }
            }
            sender.join();
        }
        return millis;
    }
}
