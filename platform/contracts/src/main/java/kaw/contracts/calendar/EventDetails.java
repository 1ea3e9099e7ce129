package kaw.contracts.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the calendar as it is.
 *
 * @param initiator id of the user who set it
 * @param assignee id of the user whom it is for
 * @param partnerId the card it is about
 * @param previousId the event it follows, in a chain of linked ones
 */
public record EventDetails(
        String text,
        Instant startsAt,
        @Nullable Instant remindAt,
        String initiator,
        String assignee,
        @Nullable UUID partnerId,
        @Nullable UUID previousId,
        @Nullable Instant completedAt) {}
