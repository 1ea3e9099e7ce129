package kaw.platform.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are read from Kafka.
 *
 * @param topicPrefix stands before every topic and consumer group, so that installations can share a Kafka
 * @param retries how often an event that cannot be handled is tried again before it becomes a dead letter
 * @param firstPause wait before the first retry; each further one waits twice as long
 * @param longestPause the longest wait between two tries
 */
@ConfigurationProperties("kaw.kafka")
record KafkaEventsProperties(
        @DefaultValue("kaw.") String topicPrefix,
        @DefaultValue("6") int retries,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("5s") Duration longestPause) {}
