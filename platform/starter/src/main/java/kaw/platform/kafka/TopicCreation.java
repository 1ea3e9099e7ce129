package kaw.platform.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import kaw.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes the topics that are missing; whichever service comes first makes them for all. */
public final class TopicCreation {

    /** An import's chunk is by far the largest event; the producer's and consumers' limits go with it. */
    public static final int MAX_EVENT_BYTES = 5 * 1024 * 1024;

    private static final long WEEK_MS = 7L * 24 * 60 * 60 * 1000;
    private static final short BROKERS_DEFAULT = -1;

    private final KafkaAdmin admin;
    private final Topics topics;
    private volatile boolean done;

    TopicCreation(KafkaAdmin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /**
     * Makes what is missing, once; costs nothing afterwards.
     *
     * @throws org.apache.kafka.common.KafkaException while Kafka does not answer
     */
    public void ensure() throws InterruptedException {
        if (done) {
            return;
        }
        try (Admin client = Admin.create(admin.getConfigurationProperties())) {
            Set<String> present = client.listTopics().names().get();
            List<NewTopic> missing = wanted().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            for (var made : client.createTopics(missing).values().values()) {
                await(made);
            }
            done = true;
        } catch (ExecutionException failed) {
            throw new org.apache.kafka.common.KafkaException("The topics could not be made", failed.getCause());
        }
    }

    private static void await(org.apache.kafka.common.KafkaFuture<Void> made)
            throws InterruptedException, ExecutionException {
        try {
            made.get();
        } catch (ExecutionException failed) {
            // Another service was faster.
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    private List<NewTopic> wanted() {
        List<NewTopic> wanted = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            wanted.add(new NewTopic(topics.name(topic), topic.partitions(), BROKERS_DEFAULT)
                    .configs(topic.compacted() ? compacted() : kept(WEEK_MS)));
        }
        // Until someone has looked at them.
        wanted.add(new NewTopic(topics.deadLetters(), Optional.of(1), Optional.empty()).configs(kept(-1)));
        return wanted;
    }

    private static Map<String, String> compacted() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                String.valueOf(MAX_EVENT_BYTES));
    }

    /** Shorter than the inbox remembers, so that whatever can still be read again is recognised. */
    private static Map<String, String> kept(long retentionMs) {
        return Map.of(
                TopicConfig.RETENTION_MS_CONFIG, String.valueOf(retentionMs),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(MAX_EVENT_BYTES));
    }
}
