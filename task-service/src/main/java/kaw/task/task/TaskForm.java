package kaw.task.task;

import java.math.BigDecimal;
import java.time.Instant;
import kaw.contracts.task.TaskPriority;
import kaw.task.partners.PartnersForm;
import org.jspecify.annotations.Nullable;

/**
 * A task as somebody fills it in.
 *
 * @param status code; null for a new one, or to leave it where it is
 * @param partners null to leave them as they are
 */
public record TaskForm(
        @Nullable String title,
        @Nullable String description,
        @Nullable Instant dueAt,
        @Nullable Instant remindAt,
        @Nullable String assignee,
        @Nullable TaskPriority priority,
        @Nullable String status,
        @Nullable BigDecimal hours,
        @Nullable PartnersForm partners) {}
