package kaw.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kaw.contracts.EventTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Event records to JSON and back; the same in every service, whatever its own JSON settings are. */
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventCodec() {}

    public static byte[] write(Object event) {
        return JSON.writeValueAsBytes(event);
    }

    /**
     * The event of a record; empty for a type this version does not know and for a record without a value.
     *
     * @throws tools.jackson.core.JacksonException when the value is not what its type says
     */
    public static Optional<Object> read(ConsumerRecord<?, ?> message) {
        byte[] value = (byte[]) message.value();
        String type = header(message.headers(), EventHeaders.TYPE);
        if (value == null || type == null) {
            return Optional.empty();
        }
        return EventTypes.find(type).map(event -> JSON.readValue(value, event));
    }

    /** Whether this version knows the record's type. */
    static boolean knows(ConsumerRecord<?, ?> message) {
        String type = header(message.headers(), EventHeaders.TYPE);
        return type != null && EventTypes.find(type).isPresent();
    }

    /** The text of a header; null when it is absent. */
    public static @Nullable String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
