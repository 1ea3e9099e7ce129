package kaw.task.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import kaw.platform.web.Versions;
import kaw.task.task.ChangeTask;
import kaw.task.task.FindTask;
import kaw.task.task.MoveTask;
import kaw.task.task.Neighbours;
import kaw.task.task.RemoveTask;
import kaw.task.task.SetTask;
import kaw.task.task.SnoozeTask;
import kaw.task.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks")
@PreAuthorize("hasRole('tasks')")
@Tag(name = "tasks")
class TaskController {
    private final FindTask find;
    private final SetTask set;
    private final ChangeTask change;
    private final MoveTask move;
    private final SnoozeTask snooze;
    private final RemoveTask remove;
    private final TaskResponses responses;

    TaskController(
            FindTask find,
            SetTask set,
            ChangeTask change,
            MoveTask move,
            SnoozeTask snooze,
            RemoveTask remove,
            TaskResponses responses) {
        this.find = find;
        this.set = set;
        this.change = change;
        this.move = move;
        this.snooze = snooze;
        this.remove = remove;
        this.responses = responses;
    }

    @Schema(name = "TaskSnooze")
    record SnoozeRequest(@Nullable Instant until) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Set a task, for oneself or for a colleague")
    ResponseEntity<TaskResponse> set(@Valid @RequestBody TaskRequest request) {
        Task task = set.set(request.form());
        return responses.answer(ResponseEntity.created(URI.create("/api/tasks/" + task.getId())), task);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A task, for whoever set it, whom it is for, and administrators")
    ResponseEntity<TaskResponse> get(@PathVariable UUID id) {
        return responses.answer(ResponseEntity.ok(), find.find(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a task")
    ResponseEntity<TaskResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TaskRequest request) {
        return responses.answer(ResponseEntity.ok(), change.change(id, Versions.required(ifMatch), request.form()));
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Move a task on the board")
    ResponseEntity<TaskResponse> move(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MoveRequest request) {
        Task task = move.move(
                id,
                Versions.required(ifMatch),
                request.status(),
                new Neighbours(request.above(), request.below()),
                request.hours());
        return responses.answer(ResponseEntity.ok(), task);
    }

    @PostMapping("/{id}/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Be reminded of a task later, by its assignee; the task stays as it is")
    void snooze(@PathVariable UUID id, @RequestBody SnoozeRequest request) {
        snooze.snooze(id, request.until());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a task, by whoever set it or an administrator")
    void remove(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        remove.remove(id, Versions.required(ifMatch));
    }
}
