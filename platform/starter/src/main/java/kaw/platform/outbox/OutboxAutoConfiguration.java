package kaw.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kaw.platform.kafka.TopicCreation;
import kaw.platform.kafka.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** The outbox and its relay, for every service that has a database and Kafka. */
@AutoConfiguration(
        afterName = {
            "kaw.platform.kafka.KafkaEventsAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnProperty(name = "kaw.outbox.enabled", matchIfMissing = true)
@ConditionalOnBean({JdbcTemplate.class, JdbcConnectionDetails.class, Topics.class})
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(JdbcTemplate jdbc, Clock clock, ObjectProvider<OutboxRelay> relay) {
        return new TableOutbox(jdbc, clock, () -> relay.ifAvailable(OutboxRelay::wake));
    }

    @Bean
    OutboxMeters outboxMeters(MeterRegistry meters, JdbcTemplate jdbc) {
        return new OutboxMeters(meters, jdbc);
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxProperties properties,
            JdbcConnectionDetails database,
            ProducerFactory<?, ?> producers,
            Topics topics,
            TopicCreation creation,
            OutboxMeters meters,
            Environment environment) {
        String service = environment.getProperty("spring.application.name", "application");
        return new OutboxRelay(
                properties,
                () -> DriverManager.getConnection(database.getJdbcUrl(), connectionProperties(database)),
                () -> new EventSender(
                        new KafkaProducer<>(
                                producerProperties(producers, service),
                                new StringSerializer(),
                                new ByteArraySerializer()),
                        topics::name,
                        "urn:kaw:" + service),
                creation,
                meters,
                service);
    }

    private static Properties connectionProperties(JdbcConnectionDetails database) {
        Properties properties = new Properties();
        if (database.getUsername() != null) {
            properties.setProperty("user", database.getUsername());
        }
        if (database.getPassword() != null) {
            properties.setProperty("password", database.getPassword());
        }
        // A link that was cut without a word is noticed; waiting for the lock takes 5 s.
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("socketTimeout", "15000");
        return properties;
    }

    private static Map<String, Object> producerProperties(ProducerFactory<?, ?> producers, String service) {
        Map<String, Object> properties = new HashMap<>(producers.getConfigurationProperties());
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        // A record never expires while the producer lives: were one given up, later ones of its key would overtake it.
        properties.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        return properties;
    }
}
