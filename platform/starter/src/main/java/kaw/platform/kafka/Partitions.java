package kaw.platform.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What a consumer that is in no group assigns to itself: every partition of a topic. */
public final class Partitions {

    private Partitions() {}

    /**
     * All partitions of the topic by its wire name, never none.
     *
     * @throws UnknownTopicOrPartitionException while the broker does not know the topic: one that was just made reaches its metadata
     *     a little after its maker is told so, and until then the client finds it empty instead of missing
     */
    public static List<TopicPartition> of(String topic, Consumer<?, ?> reader) {
        List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException("Topic " + topic + " is not known yet");
        }
        return partitions;
    }
}
