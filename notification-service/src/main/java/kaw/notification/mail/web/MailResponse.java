package kaw.notification.mail.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.mail.MailState;
import org.jspecify.annotations.Nullable;

/** A letter as whoever asks may see it. */
@Schema(name = "Mail")
record MailResponse(
        UUID id,
        @Nullable UUID partnerId,

        @Schema(description = "full name of whoever wrote it")
        String author,

        MailState state,
        Instant createdAt,

        @Nullable @Schema(description = "when it was sent, or given up")
        Instant finishedAt,

        @Nullable @Schema(description = "null for those who may not see the card's addresses")
        Content content) {

    /**
     * What stands in it.
     *
     * @param text null in lists
     * @param reason what became of the latest attempt, where it did not succeed; {@code uncertain} where nobody knows whether it arrived
     */
    @Schema(name = "MailContent")
    record Content(
            String to,
            String subject,
            @Nullable String text,
            @Nullable String reason,
            List<Attachment> attachments) {}

    /** A file of it. */
    @Schema(name = "MailAttachment")
    record Attachment(UUID id, String name, long size) {}
}
