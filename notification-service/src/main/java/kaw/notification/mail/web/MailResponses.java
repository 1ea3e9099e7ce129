package kaw.notification.mail.web;

import java.util.List;
import java.util.Map;
import kaw.notification.mail.Mail;
import kaw.notification.mail.MailAttachment;
import kaw.notification.mail.MailAttachments;
import kaw.notification.mail.MailId;
import kaw.notification.mail.ReadableMails;
import kaw.platform.security.Users;
import org.springframework.stereotype.Component;

/** Makes answers of letters, with what whoever asks may see. */
@Component
class MailResponses {
    private final ReadableMails readable;
    private final MailAttachments attachments;
    private final Users users;

    MailResponses(ReadableMails readable, MailAttachments attachments, Users users) {
        this.readable = readable;
        this.attachments = attachments;
        this.users = users;
    }

    MailResponse whole(Mail mail) {
        return response(mail, true, attachments.of(List.of(mail.id())));
    }

    List<MailResponse> list(List<Mail> mails) {
        Map<MailId, List<MailAttachment>> files =
                attachments.of(mails.stream().map(Mail::id).toList());
        return mails.stream().map(mail -> response(mail, false, files)).toList();
    }

    static MailResponse.Attachment of(MailAttachment file) {
        return new MailResponse.Attachment(file.id().value(), file.name(), file.size());
    }

    private MailResponse response(Mail mail, boolean withText, Map<MailId, List<MailAttachment>> files) {
        MailResponse.Content content = readable.includes(mail)
                ? new MailResponse.Content(
                        mail.recipient(),
                        mail.subject(),
                        withText ? mail.text() : null,
                        mail.reason(),
                        files.getOrDefault(mail.id(), List.of()).stream()
                                .map(MailResponses::of)
                                .toList())
                : null;
        return new MailResponse(
                mail.id().value(),
                mail.partner(),
                users.name(mail.author()).orElse(""),
                mail.state(),
                mail.createdAt(),
                mail.finishedAt(),
                content);
    }
}
