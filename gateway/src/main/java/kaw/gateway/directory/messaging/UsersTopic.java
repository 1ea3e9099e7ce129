package kaw.gateway.directory.messaging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kaw.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** The topic as it is called on this installation's Kafka. */
@Component
class UsersTopic {

    private static final short BROKERS_DEFAULT = -1;

    private final KafkaAdmin admin;
    private final String name;

    UsersTopic(KafkaAdmin admin, @Value("${kaw.kafka.topic-prefix}") String prefix) {
        this.admin = admin;
        this.name = prefix + Topic.USERS.logicalName();
    }

    String name() {
        return name;
    }

    /** Makes the topic unless it is there; any service may have been faster. */
    void ensure() throws InterruptedException {
        NewTopic topic = new NewTopic(name, Topic.USERS.partitions(), BROKERS_DEFAULT)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        try (Admin client = Admin.create(admin.getConfigurationProperties())) {
            client.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("The topic " + name + " could not be made", e.getCause());
            }
        }
    }
}
