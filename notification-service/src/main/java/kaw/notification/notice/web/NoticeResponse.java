package kaw.notification.notice.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kaw.notification.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/** A notification as its user sees it; the words are made where it is shown, in the language spoken there. */
@Schema(name = "Notification")
record NoticeResponse(
        long number,
        NoticeKind kind,

        @Schema(description = "id of the event, task, import or letter")
        UUID subject,

        @Nullable @Schema(description = "full name of whoever did it")
        String actor,

        Map<String, String> params,
        Instant at,
        boolean read,

        @Schema(description = "a reminder that can still be put off")
        boolean snoozable) {}
