package kaw.platform.kafka;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * An event this service could not handle.
 *
 * @param position its place among the dead letters
 * @param at when it was given up
 * @param cause what the listener failed on
 */
record DeadLetter(
        long position,
        Instant at,
        @Nullable String topic,
        @Nullable String key,
        @Nullable String id,
        @Nullable String type,
        @Nullable String consumer,
        @Nullable String cause,
        @JsonIgnore ConsumerRecord<?, ?> message) {

    static final String CAUSE = "kaw_cause";

    private static final String ADDED_BY_SPRING = "kafka_dlt-";
    private static final List<String> ADDED_BY_US = List.of(CAUSE);

    static DeadLetter of(ConsumerRecord<?, ?> message) {
        Headers headers = message.headers();
        return new DeadLetter(
                message.offset(),
                Instant.ofEpochMilli(message.timestamp()),
                EventCodec.header(headers, KafkaHeaders.DLT_ORIGINAL_TOPIC),
                message.key() == null ? null : String.valueOf(message.key()),
                EventCodec.header(headers, EventHeaders.ID),
                EventCodec.header(headers, EventHeaders.TYPE),
                EventCodec.header(headers, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP),
                EventCodec.header(headers, CAUSE),
                message);
    }

    /** The record as the listener first got it. */
    ConsumerRecord<Object, Object> original() {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : message.headers()) {
            if (!header.key().startsWith(ADDED_BY_SPRING) && !ADDED_BY_US.contains(header.key())) {
                headers.add(header);
            }
        }
        return new ConsumerRecord<>(
                String.valueOf(topic),
                (int) number(KafkaHeaders.DLT_ORIGINAL_PARTITION),
                number(KafkaHeaders.DLT_ORIGINAL_OFFSET),
                number(KafkaHeaders.DLT_ORIGINAL_TIMESTAMP),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                message.key(),
                message.value(),
                headers,
                Optional.empty());
    }

    private long number(String header) {
        Header found = message.headers().lastHeader(header);
        if (found == null) {
            return 0;
        }
        ByteBuffer value = ByteBuffer.wrap(found.value());
        return value.remaining() == Integer.BYTES ? value.getInt() : value.getLong();
    }
}
