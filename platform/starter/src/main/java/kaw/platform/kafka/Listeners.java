package kaw.platform.kafka;

import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Finds the listener an event once was for and hands it over directly. */
final class Listeners {

    private final KafkaListenerEndpointRegistry registry;

    Listeners(KafkaListenerEndpointRegistry registry) {
        this.registry = registry;
    }

    /**
     * Lets the listener of that group handle the record on this thread.
     *
     * @throws IllegalStateException when this version has no such listener any more
     */
    void handle(@Nullable String group, ConsumerRecord<Object, Object> message) {
        Object listener = registry.getListenerContainers().stream()
                .filter(container -> Objects.equals(container.getGroupId(), group))
                .filter(container -> topics(container).contains(message.topic()))
                .map(container -> container.getContainerProperties().getMessageListener())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No listener of group " + group + " reads topic " + message.topic()));
        dispatch(listener, message);
    }

    @SuppressWarnings("unchecked")
    private static void dispatch(Object listener, ConsumerRecord<Object, Object> message) {
        switch (listener) {
            case AcknowledgingConsumerAwareMessageListener<?, ?> aware ->
                ((AcknowledgingConsumerAwareMessageListener<Object, Object>) aware).onMessage(message, null, null);
            case MessageListener<?, ?> plain -> ((MessageListener<Object, Object>) plain).onMessage(message);
            default -> throw new IllegalStateException(listener + " does not take single records");
        }
    }

    private static List<String> topics(MessageListenerContainer container) {
        String[] topics = container.getContainerProperties().getTopics();
        return topics == null ? List.of() : List.of(topics);
    }
}
