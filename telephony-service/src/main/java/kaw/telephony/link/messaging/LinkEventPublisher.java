package kaw.telephony.link.messaging;

import kaw.contracts.Topic;
import kaw.contracts.telephony.PbxStateChanged;
import kaw.platform.outbox.Outbox;
import kaw.telephony.link.LinkStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class LinkEventPublisher {

    private final Outbox outbox;

    LinkEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(LinkStatus.LinkChanged change) {
        outbox.append(Topic.QUEUES, "pbx", new PbxStateChanged(change.state(), change.since()));
    }
}
