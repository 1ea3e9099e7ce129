package kaw.notification.live.messaging;

import java.util.UUID;
import kaw.contracts.mail.MailStateChanged;
import kaw.contracts.notification.NotificationsChanged;
import kaw.notification.live.Audience;
import kaw.notification.live.Hint;
import kaw.notification.live.Hints;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a user's windows of notifications, and windows that show a card of the letters written from it. */
@Component
class NotificationHints {
    private final Hints hints;

    NotificationHints(Hints hints) {
        this.hints = hints;
    }

    void take(Object event) {
        switch (event) {
            case NotificationsChanged changed ->
                hints.tell(new Hint(
                        "notification",
                        new Notified(changed.added()),
                        new Audience.OneUser(new UserId(changed.userId()))));
            case MailStateChanged mail ->
                hints.tell(
                        new Hint("mail-changed", new Mail(mail.mailId(), mail.partnerId()), new Audience.Everyone()));
            default -> {
                // Nothing a window shows.
            }
        }
    }

    /** Without a number only what is read changed. */
    private record Notified(@Nullable Long number) {}

    private record Mail(UUID mailId, @Nullable UUID partnerId) {}
}
