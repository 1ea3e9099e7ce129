package kaw.notification.mail.messaging;

import kaw.contracts.Topic;
import kaw.contracts.mail.MailStateChanged;
import kaw.notification.mail.Mail;
import kaw.notification.mail.MailMoved;
import kaw.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the published event of a letter's new state. */
@Component
class MailEventPublisher {
    private final Outbox outbox;

    MailEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(MailMoved moved) {
        Mail mail = moved.mail();
        outbox.append(
                Topic.MAILS,
                mail.id().toString(),
                new MailStateChanged(
                        mail.id().value(),
                        mail.version(),
                        moved.at(),
                        mail.author().value(),
                        mail.partner(),
                        mail.state(),
                        mail.reason()));
    }
}
