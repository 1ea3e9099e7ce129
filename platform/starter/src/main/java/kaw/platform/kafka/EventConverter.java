package kaw.platform.kafka;

import java.lang.reflect.Type;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import tools.jackson.core.JacksonException;

/** Gives listeners the record class that {@code ce_type} names, and the CloudEvents headers as text. */
final class EventConverter extends MessagingMessageConverter {

    EventConverter() {
        SimpleKafkaHeaderMapper headers = new SimpleKafkaHeaderMapper();
        headers.setRawMappedHeaders(Map.of(
                EventHeaders.ID, true,
                EventHeaders.TYPE, true,
                EventHeaders.SOURCE, true,
                EventHeaders.TIME, true,
                EventHeaders.SUBJECT, true));
        setHeaderMapper(headers);
    }

    @Override
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> message, @Nullable Type type) {
        try {
            return EventCodec.read(message).orElse(KafkaNull.INSTANCE);
        } catch (JacksonException unreadable) {
            throw new ConversionException("The value is not what its type says", message, unreadable);
        }
    }
}
