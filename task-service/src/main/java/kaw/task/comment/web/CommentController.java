package kaw.task.comment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.platform.security.CurrentUser;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import kaw.platform.web.Versions;
import kaw.task.People;
import kaw.task.Person;
import kaw.task.comment.Comment;
import kaw.task.comment.ReadComments;
import kaw.task.comment.WriteComment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{id}/comments")
@PreAuthorize("hasRole('tasks')")
@Tag(name = "tasks")
class CommentController {
    private static final int PAGE = 50;

    private final ReadComments read;
    private final WriteComment write;
    private final People people;
    private final CurrentUser user;

    CommentController(ReadComments read, WriteComment write, People people, CurrentUser user) {
        this.read = read;
        this.write = write;
        this.people = people;
        this.user = user;
    }

    @Schema(name = "CommentRequest")
    record CommentRequest(@Nullable String text) {}

    @Schema(name = "Comment")
    record CommentResponse(
            UUID id,
            int version,
            Person author,
            String text,
            Instant at,
            @Nullable Instant editedAt,

            @Schema(description = "whether the reader may edit it")
            boolean own) {}

    @GetMapping
    @Operation(summary = "What was said to a task, the newest first")
    Page<CommentResponse> comments(@PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        List<Comment> found =
                read.of(id, cursor == null ? null : Cursor.decode(cursor, 1).id(0), PAGE + 1);
        return Page.of(found, PAGE, last -> Cursor.of(last.getId().toString())).map(this::response);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say something to a task")
    CommentResponse add(@PathVariable UUID id, @Valid @RequestBody CommentRequest request) {
        return response(write.add(id, request.text()));
    }

    @PutMapping("/{commentId}")
    @Operation(summary = "Say it differently; own comments only")
    CommentResponse edit(
            @PathVariable UUID id,
            @PathVariable UUID commentId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CommentRequest request) {
        return response(write.edit(id, commentId, Versions.required(ifMatch), request.text()));
    }

    private CommentResponse response(Comment comment) {
        return new CommentResponse(
                comment.getId(),
                comment.version(),
                people.of(comment.author()),
                comment.text(),
                comment.at(),
                comment.editedAt(),
                comment.author().equals(user.id().value()));
    }
}
