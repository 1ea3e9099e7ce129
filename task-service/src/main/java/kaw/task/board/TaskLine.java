package kaw.task.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kaw.contracts.task.TaskPriority;
import kaw.task.task.Status;
import org.jspecify.annotations.Nullable;

/**
 * A task as the board and the calendar show it.
 *
 * @param partners what it is about: null for nothing
 * @param place order in its column
 */
public record TaskLine(
        UUID id,
        int version,
        String title,
        Instant dueAt,
        @Nullable Instant remindAt,
        String initiator,
        String assignee,
        TaskPriority priority,
        Status status,
        @Nullable BigDecimal hours,
        @Nullable Partners partners,
        long place) {

    /** What a task is about. */
    public enum Partners {
        CARD,
        LIST
    }
}
