package kaw.schema.list.messaging;

import kaw.contracts.Topic;
import kaw.contracts.schema.ListSaved;
import kaw.platform.outbox.Outbox;
import kaw.schema.list.ListChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes the whole state of a list whenever it changed. */
@Component
class ListEventPublisher {
    private final Outbox outbox;

    ListEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ListChanged event) {
        ListSaved state = event.list().state();
        outbox.append(Topic.SCHEMA, "list:" + state.id(), state);
    }
}
