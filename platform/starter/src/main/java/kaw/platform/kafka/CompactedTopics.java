package kaw.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import kaw.contracts.Topic;
import org.springframework.kafka.core.ConsumerFactory;

/** Makes followers of compacted topics; make each a bean, so that it starts, stops and is waited for with the service. */
public final class CompactedTopics {

    private final ConsumerFactory<?, ?> consumers;
    private final Topics topics;
    private final TopicCreation creation;
    private final MeterRegistry meters;

    CompactedTopics(ConsumerFactory<?, ?> consumers, Topics topics, TopicCreation creation, MeterRegistry meters) {
        this.consumers = consumers;
        this.topics = topics;
        this.creation = creation;
        this.meters = meters;
    }

    /** Follows a topic from its beginning; the handler gets every event of it, in order, on one thread. */
    public CompactedTopic follow(Topic topic, CompactedTopic.Handler handler) {
        if (!topic.compacted()) {
            throw new IllegalArgumentException(topic + " is not compacted: its beginning may be gone");
        }
        return new CompactedTopic(topics.name(topic), consumers, creation, handler, meters);
    }
}
