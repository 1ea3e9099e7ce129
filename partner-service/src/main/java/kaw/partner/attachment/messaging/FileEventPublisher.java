package kaw.partner.attachment.messaging;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerFilesChanged;
import kaw.platform.attachment.Attachment;
import kaw.platform.attachment.AttachmentAdded;
import kaw.platform.attachment.AttachmentRemoved;
import kaw.platform.attachment.AttachmentRestored;
import kaw.platform.outbox.Outbox;
import kaw.platform.security.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the published event of whatever happens to a card's files. */
@Component
class FileEventPublisher {

    private final Outbox outbox;
    private final CurrentUser user;
    private final Clock clock;

    FileEventPublisher(Outbox outbox, CurrentUser user, Clock clock) {
        this.outbox = outbox;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void on(AttachmentAdded event) {
        publish(event.attachment());
    }

    @EventListener
    void on(AttachmentRemoved event) {
        publish(event.attachment());
    }

    @EventListener
    void on(AttachmentRestored event) {
        publish(event.attachment());
    }

    private void publish(Attachment attachment) {
        outbox.append(
                Topic.PARTNERS,
                attachment.owner().id().toString(),
                new PartnerFilesChanged(
                        attachment.owner().id(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        user.id().value()));
    }
}
