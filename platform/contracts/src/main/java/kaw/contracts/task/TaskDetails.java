package kaw.contracts.task;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is.
 *
 * @param status code of the board's column it is in
 * @param active whether that column is one of work to be done; false for the closed ones
 * @param initiator id of the user who set it
 * @param assignee id of the user whom it is for
 * @param hours what it took, in hours; there where it is closed
 */
public record TaskDetails(
        String title,
        String status,
        boolean active,
        TaskPriority priority,
        Instant dueAt,
        @Nullable Instant remindAt,
        String initiator,
        String assignee,
        @Nullable BigDecimal hours) {}
