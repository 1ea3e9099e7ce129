package kaw.platform.kafka;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready until every copy of a compacted topic has caught up; ready from then on, whatever happens to Kafka. */
final class CopiesHealth implements HealthIndicator {

    private final List<CompactedTopic> copies;

    CopiesHealth(List<CompactedTopic> copies) {
        this.copies = copies;
    }

    @Override
    public Health health() {
        List<String> behind = copies.stream()
                .filter(copy -> !copy.caughtUp())
                .map(CompactedTopic::topic)
                .toList();
        return behind.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("behind", behind).build();
    }
}
