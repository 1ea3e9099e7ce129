package kaw.task.board.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kaw.contracts.task.TaskPriority;
import kaw.task.People;
import kaw.task.Person;
import kaw.task.board.TaskLine;
import org.jspecify.annotations.Nullable;

@Schema(name = "TaskLine")
record LineResponse(
        UUID id,
        int version,
        String title,
        Instant dueAt,
        @Nullable Instant remindAt,
        Person initiator,
        Person assignee,
        TaskPriority priority,
        String status,
        boolean active,
        @Nullable BigDecimal hours,

        @Schema(description = "what it is about; null for nothing")
        TaskLine.@Nullable Partners partners) {

    static LineResponse of(TaskLine line, People people) {
        return new LineResponse(
                line.id(),
                line.version(),
                line.title(),
                line.dueAt(),
                line.remindAt(),
                people.of(line.initiator()),
                people.of(line.assignee()),
                line.priority(),
                line.status().code(),
                line.status().active(),
                line.hours(),
                line.partners());
    }
}
