package kaw.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Puts an event this service could not handle among its dead letters, with the cause, and counts it. */
final class DeadLetterRecoverer extends DeadLetterPublishingRecoverer {

    static final String COUNTER = "kaw.dead.letters";

    private static final int CAUSE_LENGTH = 1_000;

    private final MeterRegistry meters;

    DeadLetterRecoverer(KafkaOperations<?, ?> template, Topics topics, MeterRegistry meters) {
        super(template, (message, cause) -> new TopicPartition(topics.deadLetters(), 0));
        this.meters = meters;
        // Until it is safe there, the event counts as not handled and is tried again.
        setFailIfSendResultIsError(true);
        addHeadersFunction((message, cause) -> new RecordHeaders().add(DeadLetter.CAUSE, text(cause)));
    }

    private static byte[] text(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = cause.toString();
        return text.substring(0, Math.min(text.length(), CAUSE_LENGTH)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void accept(ConsumerRecord<?, ?> message, @Nullable Consumer<?, ?> consumer, Exception cause) {
        super.accept(message, consumer, cause);
        meters.counter(COUNTER, "topic", message.topic()).increment();
    }
}
