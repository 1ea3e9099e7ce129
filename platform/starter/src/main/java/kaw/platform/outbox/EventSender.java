package kaw.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import kaw.platform.kafka.EventHeaders;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Sends rows to Kafka in order and tells, row by row, what became of them. */
final class EventSender implements AutoCloseable {

    /**
     * What became of a batch.
     *
     * @param acknowledged ids Kafka has
     * @param poison rows it will never take
     * @param trouble why the rest, if any, was not sent; they are to be tried again
     */
    record Outcome(List<Long> acknowledged, List<Poison> poison, List<String> trouble) {}

    /** A row Kafka will never take, and why. */
    record Poison(OutboxRow row, String cause) {}

    /** Called now and then while Kafka lets us wait; throws to give up. */
    interface Watch {
        void check() throws Exception;
    }

    private static final Duration WATCH_EVERY = Duration.ofSeconds(1);

    private final Producer<String, byte[]> producer;
    private final Function<String, String> topicNames;
    private final String source;

    EventSender(Producer<String, byte[]> producer, Function<String, String> topicNames, String source) {
        this.producer = producer;
        this.topicNames = topicNames;
        this.source = source;
    }

    private record Sent(OutboxRow row, Future<RecordMetadata> result) {}

    /**
     * Sends rows in their order and waits for all. The first that cannot even be handed over ends the batch, so that none
     * overtakes it.
     */
    Outcome send(List<OutboxRow> rows, Watch watch) throws Exception {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Sent> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            try {
                sent.add(new Sent(row, producer.send(record(row))));
            } catch (KafkaException refused) {
                if (isPoison(refused)) {
                    outcome.poison().add(new Poison(row, refused.toString()));
                } else {
                    outcome.trouble().add(refused.toString());
                    break;
                }
            }
        }
        for (Sent each : sent) {
            settle(each, outcome, watch);
        }
        return outcome;
    }

    private static void settle(Sent sent, Outcome outcome, Watch watch) throws Exception {
        while (true) {
            try {
                sent.result().get(WATCH_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                outcome.acknowledged().add(sent.row().id());
                return;
            } catch (TimeoutException stillWaiting) {
                watch.check();
            } catch (ExecutionException failed) {
                if (isPoison(failed.getCause())) {
                    outcome.poison().add(new Poison(sent.row(), String.valueOf(failed.getCause())));
                } else {
                    outcome.trouble().add(String.valueOf(failed.getCause()));
                }
                return;
            }
        }
    }

    private static boolean isPoison(@Nullable Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof RecordBatchTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidTopicException;
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topicNames.apply(row.topic()), row.key(), row.payload());
        Headers headers = message.headers();
        add(headers, EventHeaders.SPEC_VERSION, "1.0");
        add(headers, EventHeaders.ID, row.eventId().toString());
        add(headers, EventHeaders.TYPE, row.type());
        add(headers, EventHeaders.SOURCE, source);
        add(headers, EventHeaders.SUBJECT, row.key());
        add(headers, EventHeaders.TIME, row.happenedAt().toString());
        add(headers, EventHeaders.CONTENT_TYPE, "application/json");
        return message;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Drops what has not been sent: whoever holds the lock next sends it, and nothing of ours must come after. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
