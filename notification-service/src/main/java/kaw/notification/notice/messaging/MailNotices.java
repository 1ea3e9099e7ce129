package kaw.notification.notice.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.mail.MailState;
import kaw.contracts.mail.MailStateChanged;
import kaw.notification.notice.NewNotice;
import kaw.notification.notice.NoticeKind;
import kaw.notification.notice.NotifyUsers;
import kaw.platform.kafka.EventHeaders;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Notifies whoever wrote a letter that it cannot be sent. */
@Component
@KafkaListener(topics = "#{@topics.name('mails')}", groupId = "notification-service")
class MailNotices {
    private final NotifyUsers notifyUsers;

    MailNotices(NotifyUsers notifyUsers) {
        this.notifyUsers = notifyUsers;
    }

    @KafkaHandler
    void on(MailStateChanged changed, @Header(EventHeaders.ID) UUID id) {
        notifyUsers.of(id, noticesOf(changed));
    }

    static List<NewNotice> noticesOf(MailStateChanged changed) {
        if (changed.state() != MailState.FAILED) {
            return List.of();
        }
        Map<String, String> params = new HashMap<>();
        if (changed.reason() != null) {
            params.put("reason", changed.reason());
        }
        if (changed.partnerId() != null) {
            params.put("partnerId", changed.partnerId().toString());
        }
        return new NoticesOf(changed.mailId(), null, changed.at(), params)
                .tell(NoticeKind.MAIL_FAILED, changed.by())
                .all();
    }
}
