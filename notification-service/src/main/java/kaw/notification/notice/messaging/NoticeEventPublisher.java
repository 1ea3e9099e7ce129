package kaw.notification.notice.messaging;

import kaw.contracts.Topic;
import kaw.contracts.notification.NotificationsChanged;
import kaw.notification.notice.NoticesChanged;
import kaw.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every instance, so that each can tell the windows it streams to. */
@Component
class NoticeEventPublisher {
    private final Outbox outbox;

    NoticeEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(NoticesChanged changed) {
        String user = changed.user().value();
        outbox.append(Topic.NOTIFICATIONS, user, new NotificationsChanged(user, changed.at(), changed.added()));
    }
}
