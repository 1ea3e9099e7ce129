package kaw.task.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import kaw.contracts.task.TaskPriority;
import kaw.task.partners.AttachedPartners;
import kaw.task.partners.AttachedPartnersColumn;
import org.jspecify.annotations.Nullable;

/**
 * What people can change of a task.
 *
 * @param assignee id of the user whom it is for
 * @param hours «Расход часов»: what it took
 */
@Embeddable
public record TaskContent(
        String title,

        @Column(columnDefinition = "text") @Nullable String description,

        Instant dueAt,
        @Nullable Instant remindAt,
        String assignee,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(6)")
        TaskPriority priority,

        @Convert(converter = StatusColumn.class) Status status,
        @Nullable BigDecimal hours,

        @Convert(converter = AttachedPartnersColumn.class) @Column(columnDefinition = "json") @Nullable
        AttachedPartners partners) {

    static final int HOURS_SCALE = 2;

    public TaskContent {
        // As stored, so that equal hours are equal however they were typed.
        hours = hours == null ? null : hours.setScale(HOURS_SCALE, RoundingMode.HALF_UP);
    }

    /** The same in another column. */
    TaskContent in(Status column, @Nullable BigDecimal spent) {
        return new TaskContent(
                title,
                description,
                dueAt,
                remindAt,
                assignee,
                priority,
                column,
                spent == null ? hours : spent,
                partners);
    }
}
