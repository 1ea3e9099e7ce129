package kaw.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ConsumerFactory;

class CompactedTopicTest {

    private static final String TOPIC = "kaw.schema";

    private final ComingToKnow consumers = new ComingToKnow();
    private final CompactedTopic copy = new CompactedTopic(
            TOPIC, consumers, mock(TopicCreation.class), (key, event) -> {}, new SimpleMeterRegistry());

    @AfterEach
    void stop() {
        copy.stop();
    }

    @Test
    void triesAgainWhileTheBrokerDoesNotKnowTheTopicYet() {
        copy.start();
        await().until(copy::caughtUp);
        assertThat(consumers.made).hasValue(2);
    }

    /** A broker that knows the topic from the second look on. */
    private static final class ComingToKnow implements ConsumerFactory<String, byte[]> {

        private final AtomicInteger made = new AtomicInteger();

        @Override
        public Consumer<String, byte[]> createConsumer(
                @Nullable String group, @Nullable String prefix, @Nullable String suffix, @Nullable Properties more) {
            MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
            TopicPartition only = new TopicPartition(TOPIC, 0);
            consumer.updateBeginningOffsets(Map.of(only, 0L));
            consumer.updateEndOffsets(Map.of(only, 0L));
            Node[] nodes = {Node.noNode()};
            consumer.updatePartitions(
                    TOPIC,
                    made.incrementAndGet() == 1
                            ? List.of()
                            : List.of(new PartitionInfo(TOPIC, 0, nodes[0], nodes, nodes)));
            return consumer;
        }

        @Override
        public Consumer<String, byte[]> createConsumer(
                @Nullable String group, @Nullable String prefix, @Nullable String suffix) {
            return createConsumer(group, prefix, suffix, null);
        }

        @Override
        public boolean isAutoCommit() {
            return false;
        }
    }
}
