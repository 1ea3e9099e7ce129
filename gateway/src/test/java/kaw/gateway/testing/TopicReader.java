package kaw.gateway.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.components.TestComponents;
import kaw.contracts.EventTypes;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads a topic as another service would. */
public final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of("bootstrap.servers", TestComponents.shared().kafka().bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    private final Map<String, Object> newest = new HashMap<>();
    private long count;

    public TopicReader(String topic) {
        List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The newest event under a key; null when there is none yet. */
    public @Nullable Object newest(String key) {
        read();
        return newest.get(key);
    }

    /** How many events there were so far. */
    public long count() {
        read();
        return count;
    }

    private void read() {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> {
            String type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            newest.put(
                    message.key(),
                    JsonMapper.shared()
                            .readValue(message.value(), EventTypes.find(type).orElseThrow()));
            count++;
        });
    }

    @Override
    public void close() {
        consumer.close();
    }
}
