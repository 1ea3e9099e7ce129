package kaw.notification.notice.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.mail.MailState;
import kaw.contracts.mail.MailStateChanged;
import kaw.notification.mail.Mail;
import kaw.notification.mail.MailId;
import kaw.notification.mail.Mails;
import kaw.notification.notice.NewNotice;
import kaw.notification.notice.NoticeKind;
import kaw.notification.notice.NotifyUsers;
import kaw.platform.kafka.EventHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Notifies whoever wrote a letter that it cannot be sent. */
@Component
@KafkaListener(topics = "#{@topics.name('mails')}", groupId = "notification-service")
class MailNotices {
    private final NotifyUsers notifyUsers;
    private final Mails mails;

    MailNotices(NotifyUsers notifyUsers, Mails mails) {
        this.notifyUsers = notifyUsers;
        this.mails = mails;
    }

    @KafkaHandler
    void on(MailStateChanged changed, @Header(EventHeaders.ID) UUID id) {
        String recipient = changed.state() == MailState.FAILED
                ? mails.find(new MailId(changed.mailId())).map(Mail::recipient).orElse(null)
                : null;
        notifyUsers.of(id, noticesOf(changed, recipient));
    }

    /** @param recipient for the author alone, who typed it: the published event does not say it */
    static List<NewNotice> noticesOf(MailStateChanged changed, @Nullable String recipient) {
        if (changed.state() != MailState.FAILED) {
            return List.of();
        }
        Map<String, String> params = new HashMap<>();
        if (recipient != null) {
            params.put("to", recipient);
        }
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
