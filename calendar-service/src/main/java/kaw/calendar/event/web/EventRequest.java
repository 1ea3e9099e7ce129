package kaw.calendar.event.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import kaw.calendar.event.PlanDraft;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/** What an event is to be; a change names everything, changed or not. */
@Schema(name = "EventInput")
record EventRequest(
        @Nullable String text,
        @Nullable Instant startsAt,

        @Nullable @Schema(description = "Not after the start; null for no reminder")
        Instant remindAt,

        @Nullable @Size(max = 36) @Schema(description = "Id of the user it is for")
        String assignee,

        @Nullable UUID partnerId) {

    PlanDraft toDraft() {
        return new PlanDraft(
                text,
                startsAt,
                remindAt,
                assignee == null || assignee.isBlank() ? null : new UserId(assignee),
                partnerId);
    }
}
