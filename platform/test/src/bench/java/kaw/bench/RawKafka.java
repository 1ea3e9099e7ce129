package kaw.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;

/** The yardstick: a bare producer with acks=all and a bare consumer, on the same broker and the same kind of topic. */
final class RawKafka {

    private final String bootstrapServers;
    private final String topic;

    RawKafka(String bootstrapServers, String topic) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
    }

    Latencies measure(int count, int perSecond) throws InterruptedException {
        Latencies latencies = new Latencies(count);
        try (KafkaConsumer<Integer, Integer> consumer = new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        new IntegerDeserializer(),
                        new IntegerDeserializer());
                KafkaProducer<Integer, Integer> producer = new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.LINGER_MS_CONFIG,
                                0,
                                ProducerConfig.ACKS_CONFIG,
                                "all"),
                        new IntegerSerializer(),
                        new IntegerSerializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            Thread sender = Thread.ofPlatform()
                    .start(() -> Pace.run(count, perSecond, number -> {
                        latencies.start(number);
                        producer.send(new ProducerRecord<>(topic, number, number));
                    }));
            while (!latencies.complete()) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> latencies.end(message.value()));
            }
            sender.join();
        }
        return latencies;
    }
}
