package kaw.contracts.mail;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A letter was queued, has been sent, or cannot be sent.
 *
 * @param by id of the user who wrote it
 * @param partnerId the card it was written from
 * @param reason what the mail server said of one that failed
 */
@EventType(value = "mail.state-changed.v1", topic = Topic.MAILS)
public record MailStateChanged(
        UUID mailId,
        int version,
        Instant at,
        String by,
        @Nullable UUID partnerId,
        MailState state,
        @Nullable String reason) {}
