package kaw.task.board.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import kaw.task.People;
import kaw.task.board.CountTasks;
import kaw.task.board.ReadBoard;
import kaw.task.board.ReadCalendar;
import kaw.task.board.TaskLine;
import kaw.task.board.Whose;
import kaw.task.task.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks")
@PreAuthorize("hasRole('tasks')")
@Tag(name = "tasks")
class BoardController {
    private static final int LARGEST_PAGE = 200;

    private final ReadBoard board;
    private final ReadCalendar calendar;
    private final CountTasks count;
    private final People people;

    BoardController(ReadBoard board, ReadCalendar calendar, CountTasks count, People people) {
        this.board = board;
        this.calendar = calendar;
        this.count = count;
        this.people = people;
    }

    @GetMapping
    @Operation(
            summary =
                    "A column of the board, from its top; whose is any, assigned, set or, for administrators, everyone")
    Page<LineResponse> column(
            @RequestParam String status,
            @RequestParam(defaultValue = "any") String whose,
            @RequestParam(defaultValue = "50") @Min(1) @Max(LARGEST_PAGE) int size,
            @RequestParam(required = false) @Nullable String cursor) {
        Status column = Status.find(status).orElseThrow(() -> new Invalid(new FieldError("status", "unknown-status")));
        List<TaskLine> found = board.column(whose(whose), column, place(cursor), size + 1);
        return Page.of(
                        found,
                        size,
                        last -> Cursor.of(Long.toString(last.place()), last.id().toString()))
                .map(line -> LineResponse.of(line, people));
    }

    @GetMapping("/calendar")
    @Operation(summary = "Tasks by the time they are due, within at most 100 days")
    Page<LineResponse> calendar(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(defaultValue = "any") String whose,
            @RequestParam(defaultValue = "200") @Min(1) @Max(LARGEST_PAGE) int size,
            @RequestParam(required = false) @Nullable String cursor) {
        List<TaskLine> found = calendar.between(whose(whose), from, to, due(cursor), size + 1);
        return Page.of(
                        found,
                        size,
                        last -> Cursor.of(last.dueAt().toString(), last.id().toString()))
                .map(line -> LineResponse.of(line, people));
    }

    @GetMapping("/count")
    @Operation(summary = "How much the caller has to do")
    CountTasks.Count count() {
        return count.count();
    }

    private static ReadBoard.@Nullable Place place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Cursor parts = Cursor.decode(cursor, 2);
        return new ReadBoard.Place(parts.number(0), parts.id(1));
    }

    private static ReadCalendar.@Nullable Place due(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Cursor parts = Cursor.decode(cursor, 2);
        return new ReadCalendar.Place(parts.time(0), parts.id(1));
    }

    private static Whose whose(String text) {
        return Arrays.stream(Whose.values())
                .filter(whose -> whose.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new Invalid(new FieldError("whose", "unknown-whose")));
    }
}
