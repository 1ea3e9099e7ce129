package kaw.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.kafka.listener.adapter.RecordFilterStrategy;
import org.springframework.kafka.support.converter.RecordMessageConverter;

/** Events over Kafka: topic names, conversion by type, retries, dead letters, copies of compacted topics. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnProperty("spring.kafka.bootstrap-servers")
@EnableConfigurationProperties(KafkaEventsProperties.class)
class KafkaEventsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Topics topics(KafkaEventsProperties properties, Environment environment) {
        return new Topics(properties.topicPrefix(), environment.getProperty("spring.application.name", "application"));
    }

    @Bean
    @ConditionalOnMissingBean
    TopicCreation topicCreation(KafkaAdmin admin, Topics topics) {
        return new TopicCreation(admin, topics);
    }

    @Bean
    @ConditionalOnMissingBean
    CompactedTopics compactedTopics(
            ConsumerFactory<?, ?> consumers, Topics topics, TopicCreation creation, MeterRegistry meters) {
        return new CompactedTopics(consumers, topics, creation, meters);
    }

    @Bean
    @ConditionalOnMissingBean
    RecordMessageConverter eventConverter() {
        return new EventConverter();
    }

    @Bean
    @ConditionalOnMissingBean
    RecordFilterStrategy<Object, Object> unknownTypesFilter() {
        return message -> !EventCodec.knows(message);
    }

    @Bean
    @ConditionalOnMissingBean
    DeadLetterRecoverer deadLetterRecoverer(KafkaTemplate<?, ?> template, Topics topics, MeterRegistry meters) {
        return new DeadLetterRecoverer(template, topics, meters);
    }

    @Bean
    @ConditionalOnMissingBean
    CommonErrorHandler listenerErrors(DeadLetterRecoverer recoverer, KafkaEventsProperties properties) {
        return ListenerErrors.handler(recoverer, properties);
    }

    @Bean
    @ConditionalOnMissingBean
    RecordInterceptor<Object, Object> eventLogContext(Environment environment) {
        return new EventLogContext(environment.getProperty("spring.application.name", "application"));
    }

    @Bean
    @ConditionalOnMissingBean
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> groupPrefix(Topics topics) {
        return container -> {
            String group = container.getContainerProperties().getGroupId();
            if (group != null) {
                container.getContainerProperties().setGroupId(topics.group(group));
            }
        };
    }

    @Bean
    @ConditionalOnBean(KafkaListenerEndpointRegistry.class)
    ListenerStart listenerStart(KafkaListenerEndpointRegistry listeners, ObjectProvider<CompactedTopic> copies) {
        return new ListenerStart(listeners, copies.orderedStream().toList());
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnBean(KafkaListenerEndpointRegistry.class)
    DeadLettersController deadLettersController(
            ConsumerFactory<?, ?> consumers,
            Topics topics,
            KafkaListenerEndpointRegistry registry,
            DeadLetterRecoverer recoverer) {
        return new DeadLettersController(new DeadLetters(consumers, topics, new Listeners(registry), recoverer));
    }

    @Bean("copiesHealthIndicator")
    @ConditionalOnMissingBean(name = "copiesHealthIndicator")
    CopiesHealth copiesHealthIndicator(ObjectProvider<CompactedTopic> copies) {
        return new CopiesHealth(copies.orderedStream().toList());
    }
}
