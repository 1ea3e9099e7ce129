package kaw.calendar.event;

import java.time.Instant;
import java.util.UUID;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is at a moment.
 *
 * @param previous the event it follows
 */
public record EventFacts(
        String text,
        Instant startsAt,
        @Nullable Instant remindAt,
        UserId initiator,
        UserId assignee,
        @Nullable UUID partnerId,
        @Nullable EventId previous,
        @Nullable Instant completedAt) {

    /** Whose event it is: whose calendars it stands in. */
    public boolean concerns(UserId user) {
        return user.equals(assignee) || user.equals(initiator);
    }
}
