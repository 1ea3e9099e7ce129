package kaw.task.task.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.task.TaskPriority;
import kaw.task.partners.PartnersForm;
import kaw.task.task.TaskForm;
import org.jspecify.annotations.Nullable;

@Schema(name = "TaskRequest")
record TaskRequest(
        @Nullable String title,
        @Nullable String description,
        @Nullable Instant dueAt,
        @Nullable Instant remindAt,

        @Nullable @Schema(description = "id of a user who works with tasks")
        String assignee,

        @Nullable TaskPriority priority,

        @Nullable @Schema(description = "column of the board; null for a new task, or to leave it where it is")
        String status,

        @Nullable BigDecimal hours,

        @Nullable @Schema(description = "null to leave them as they are; neither of its two to take them away")
        Partners partners) {

    @Schema(name = "PartnersRequest")
    record Partners(@Nullable UUID partnerId, @Nullable Filter filter) {
        PartnersForm form() {
            return new PartnersForm(partnerId, filter == null ? null : filter.form());
        }
    }

    @Schema(name = "PartnerFilterRequest")
    record Filter(
            @Nullable String search,
            @Nullable List<@Nullable Condition> filter,
            @Nullable String sort,
            @Nullable Boolean hidden) {
        PartnersForm.Filter form() {
            return new PartnersForm.Filter(
                    search,
                    filter == null
                            ? null
                            : filter.stream()
                                    .<PartnersForm.@Nullable Condition>map(one -> one == null
                                            ? null
                                            : new PartnersForm.Condition(one.field(), one.op(), one.value()))
                                    .toList(),
                    sort,
                    hidden);
        }
    }

    @Schema(name = "ColumnConditionRequest")
    record Condition(
            @Nullable String field,
            @Nullable String op,
            @Nullable Object value) {}

    TaskForm form() {
        return new TaskForm(
                title,
                description,
                dueAt,
                remindAt,
                assignee,
                priority,
                status,
                hours,
                partners == null ? null : partners.form());
    }
}
