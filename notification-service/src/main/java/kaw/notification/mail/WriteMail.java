package kaw.notification.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kaw.contracts.mail.MailState;
import kaw.platform.files.FileId;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a letter to be sent as soon as the mail server takes it. */
@Component
public class WriteMail {
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_TEXT = 100_000;

    private final Mails mails;
    private final MailAttachments attachments;
    private final MailProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteMail(
            Mails mails,
            MailAttachments attachments,
            MailProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.attachments = attachments;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A letter as it is wanted.
     *
     * @param attachments files its author uploaded before, in their order
     */
    public record Wanted(@Nullable UUID partner, String to, String subject, String text, List<UUID> attachments) {}

    /**
     * Queues it.
     *
     * @throws MailOff where no mail server is named
     * @throws Invalid if something in it cannot be sent
     */
    @Transactional
    public Mail write(UserId author, Wanted wanted) {
        if (!properties.smtp().named()) {
            throw new MailOff();
        }
        String to = wanted.to().strip();
        String subject = wanted.subject().strip();
        List<MailAttachment> files = check(author, wanted, to, subject);
        Instant now = clock.instant();
        Mail mail = new Mail(
                MailId.next(),
                author,
                wanted.partner(),
                to,
                subject,
                wanted.text(),
                MailState.QUEUED,
                null,
                1,
                now,
                null,
                0,
                false);
        mails.add(mail);
        attachments.attach(mail.id(), author, files);
        events.publishEvent(new MailMoved(mail, now));
        return mail;
    }

    private List<MailAttachment> check(UserId author, Wanted wanted, String to, String subject) {
        List<FieldError> errors = new ArrayList<>();
        FieldError address = Recipient.problem(to);
        if (address != null) {
            errors.add(address);
        }
        if (subject.isEmpty()) {
            errors.add(new FieldError("subject", "required"));
        } else if (subject.length() > LONGEST_SUBJECT || subject.chars().anyMatch(Character::isISOControl)) {
            // A line break in a header would begin the next header.
            errors.add(new FieldError("subject", "not-a-subject"));
        }
        if (wanted.text().isBlank()) {
            errors.add(new FieldError("text", "required"));
        } else if (wanted.text().length() > LONGEST_TEXT) {
            errors.add(new FieldError("text", "text-too-long"));
        }
        List<MailAttachment> files = attachments.unused(
                author, wanted.attachments().stream().map(FileId::new).toList());
        boolean all = files.size() == new HashSet<>(wanted.attachments()).size();
        long size = files.stream().mapToLong(MailAttachment::size).sum();
        if (!all) {
            errors.add(new FieldError("attachments", "unknown-attachment"));
        } else if (files.size() > properties.maxAttachments()
                || size > properties.maxAttachmentsSize().toBytes()) {
            errors.add(new FieldError("attachments", "attachments-too-large"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return files;
    }
}
