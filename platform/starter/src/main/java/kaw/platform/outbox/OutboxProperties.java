package kaw.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox is relayed.
 *
 * @param poll how often to look when nothing wakes the relay: events of other instances wait for this
 * @param batch most events sent before their acknowledgements are awaited
 * @param pauseAfterTrouble wait before another try while Kafka or the database is away
 */
@ConfigurationProperties("kaw.outbox")
record OutboxProperties(
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("500") int batch,
        @DefaultValue("1s") Duration pauseAfterTrouble) {}
