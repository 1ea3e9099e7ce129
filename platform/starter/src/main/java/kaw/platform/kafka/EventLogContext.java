package kaw.platform.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;
import org.springframework.kafka.listener.RecordInterceptor;

/** Puts the service and the event's id into every log line written while it is handled. */
final class EventLogContext implements RecordInterceptor<Object, Object> {

    private final String service;

    EventLogContext(String service) {
        this.service = service;
    }

    @Override
    public ConsumerRecord<Object, Object> intercept(
            ConsumerRecord<Object, Object> message, Consumer<Object, Object> consumer) {
        MDC.put("service", service);
        String id = EventCodec.header(message.headers(), EventHeaders.ID);
        if (id != null) {
            MDC.put("request", id);
        }
        return message;
    }

    @Override
    public void afterRecord(ConsumerRecord<Object, Object> message, Consumer<Object, Object> consumer) {
        MDC.remove("service");
        MDC.remove("request");
    }
}
