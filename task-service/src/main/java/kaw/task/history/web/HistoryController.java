package kaw.task.history.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import kaw.task.People;
import kaw.task.Person;
import kaw.task.history.Change;
import kaw.task.history.HistoryEntry;
import kaw.task.history.ReadHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasRole('tasks')")
@Tag(name = "tasks")
class HistoryController {
    private static final int PAGE = 50;

    private final ReadHistory read;
    private final People people;

    HistoryController(ReadHistory read, People people) {
        this.read = read;
        this.people = people;
    }

    @Schema(name = "TaskHistoryEntry")
    record EntryResponse(
            UUID id,
            Instant at,
            Person by,

            @Schema(description = "none where it is the making of the task")
            List<Change> changes) {}

    @GetMapping("/api/tasks/{id}/history")
    @Operation(summary = "What was done to a task, the newest first; users stand by name")
    Page<EntryResponse> history(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        List<HistoryEntry> found =
                read.of(id, cursor == null ? null : Cursor.decode(cursor, 1).id(0), PAGE + 1);
        return Page.of(found, PAGE, last -> Cursor.of(last.id().toString())).map(this::response);
    }

    private EntryResponse response(HistoryEntry entry) {
        return new EntryResponse(
                entry.id(),
                entry.at(),
                people.of(entry.by()),
                entry.changes().stream().map(this::named).toList());
    }

    private Change named(Change change) {
        return change.field().equals("assignee")
                ? new Change(change.field(), name(change.before()), name(change.after()))
                : change;
    }

    private @Nullable String name(@Nullable String id) {
        return id == null ? null : people.of(id).name();
    }
}
