package kaw.schema.field.messaging;

import kaw.contracts.Topic;
import kaw.contracts.schema.FieldSaved;
import kaw.platform.outbox.Outbox;
import kaw.schema.field.FieldChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes the whole state of a field whenever it changed. */
@Component
class FieldEventPublisher {
    private final Outbox outbox;

    FieldEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(FieldChanged event) {
        FieldSaved state = event.field().state();
        outbox.append(Topic.SCHEMA, "field:" + state.id(), state);
    }
}
