package kaw.gateway.directory.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kaw.contracts.EventTypes;
import kaw.contracts.user.GroupSaved;
import kaw.contracts.user.UserSaved;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.json.JsonMapper;

/** Users and groups as CloudEvents in Kafka's binary mode, and back. */
final class EventCodec {

    private static final String TYPE = "ce_type";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventCodec() {}

    static String keyOf(Object event) {
        return switch (event) {
            case UserSaved user -> "user:" + user.id();
            case GroupSaved group -> "group:" + group.id();
            default -> throw new IllegalArgumentException("Not on this topic: " + event.getClass());
        };
    }

    static ProducerRecord<String, byte[]> write(String topic, Object event, Instant now) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, keyOf(event), JSON.writeValueAsBytes(event));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, TYPE, EventTypes.nameOf(event.getClass()));
        header(message, "ce_source", "gateway");
        header(message, "ce_subject", message.key());
        header(message, "ce_time", now.toString());
        header(message, "content-type", "application/json");
        return message;
    }

    /** Empty for a type that this version does not know. */
    static Optional<Object> read(ConsumerRecord<String, byte[]> message) {
        Header type = message.headers().lastHeader(TYPE);
        if (type == null || message.value() == null) {
            return Optional.empty();
        }
        return EventTypes.find(new String(type.value(), StandardCharsets.UTF_8))
                .map(record -> JSON.readValue(message.value(), record));
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
