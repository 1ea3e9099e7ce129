package kaw.calendar.event;

import java.time.Instant;
import java.util.UUID;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/** What somebody wants an event to be, as it came in. */
public record PlanDraft(
        @Nullable String text,
        @Nullable Instant startsAt,
        @Nullable Instant remindAt,
        @Nullable UserId assignee,
        @Nullable UUID partnerId) {}
