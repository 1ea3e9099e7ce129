package kaw.schema.access.messaging;

import kaw.contracts.Topic;
import kaw.contracts.schema.AccessSaved;
import kaw.platform.outbox.Outbox;
import kaw.schema.access.AccessChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes all levels of a group whenever one changed. */
@Component
class AccessEventPublisher {
    private final Outbox outbox;

    AccessEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AccessChanged event) {
        AccessSaved state = event.access().state();
        outbox.append(Topic.SCHEMA, "access:" + state.groupId(), state);
    }
}
