package kaw.task.task.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kaw.contracts.task.TaskPriority;
import kaw.task.Person;
import kaw.task.partners.ShownPartners;
import org.jspecify.annotations.Nullable;

/**
 * A task as its reader may see it.
 *
 * @param removable whether the reader may delete it
 */
@Schema(name = "Task")
record TaskResponse(
        UUID id,
        int version,
        String title,
        @Nullable String description,
        Instant dueAt,
        @Nullable Instant remindAt,
        Person initiator,
        Person assignee,
        TaskPriority priority,
        String status,
        boolean active,
        @Nullable BigDecimal hours,
        @Nullable ShownPartners partners,
        Instant createdAt,
        Instant changedAt,
        Person changedBy,
        boolean removable) {}
