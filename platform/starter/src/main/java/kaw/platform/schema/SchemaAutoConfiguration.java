package kaw.platform.schema;

import kaw.contracts.Topic;
import kaw.platform.kafka.CompactedTopic;
import kaw.platform.kafka.CompactedTopics;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Keeps the copy of the schema and has it follow its topic. */
@AutoConfiguration(afterName = "kaw.platform.kafka.KafkaEventsAutoConfiguration")
class SchemaAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(Schema.class)
    SchemaCopy schema() {
        return new SchemaCopy();
    }

    @Bean
    @ConditionalOnBean({CompactedTopics.class, SchemaCopy.class})
    CompactedTopic schemaTopic(CompactedTopics topics, SchemaCopy schema) {
        return topics.follow(Topic.SCHEMA, (key, event) -> {
            if (event instanceof Record saved) {
                schema.apply(saved);
            }
        });
    }
}
