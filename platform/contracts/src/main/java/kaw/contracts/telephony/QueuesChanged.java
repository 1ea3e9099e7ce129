package kaw.contracts.telephony;

import java.time.Instant;
import java.util.List;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/** How many callers wait in every queue; said at most twice a second. */
@EventType(value = "queues.changed.v1", topic = Topic.QUEUES)
public record QueuesChanged(List<Queue> queues) {

    /**
     * One queue.
     *
     * @param longestWaitSince since when the first of them waits; null when nobody does
     */
    public record Queue(String name, int waiting, @Nullable Instant longestWaitSince) {}
}
