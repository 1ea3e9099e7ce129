package kaw.notification.mail;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.mail.MailState;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it stands.
 *
 * @param partner the card it was written from
 * @param reason what became of the latest attempt, where it did not succeed
 * @param finishedAt when it was sent, or given up
 * @param handingOver whether the mail server may have taken it already, though nobody heard it say so
 */
public record Mail(
        MailId id,
        UserId author,
        @Nullable UUID partner,
        String recipient,
        String subject,
        String text,
        MailState state,
        @Nullable String reason,
        int version,
        Instant createdAt,
        @Nullable Instant finishedAt,
        int attempts,
        boolean handingOver) {}
