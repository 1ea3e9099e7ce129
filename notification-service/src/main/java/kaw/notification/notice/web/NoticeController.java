package kaw.notification.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import kaw.notification.notice.MarkRead;
import kaw.notification.notice.Notice;
import kaw.notification.notice.Notices;
import kaw.platform.security.CurrentUser;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notifications")
@Tag(name = "notifications")
class NoticeController {
    private static final int NEW_AT_ONCE = 100;

    private final Notices notices;
    private final MarkRead markRead;
    private final CurrentUser currentUser;
    private final Users users;

    NoticeController(Notices notices, MarkRead markRead, CurrentUser currentUser, Users users) {
        this.notices = notices;
        this.markRead = markRead;
        this.currentUser = currentUser;
        this.users = users;
    }

    @Schema(name = "NotificationCount")
    record CountResponse(
            @Schema(description = "at most 1000") int unread,

            @Schema(description = "number of the newest; 0 where there never was one")
            long newest) {}

    @Schema(name = "ReadRequest")
    record ReadRequest(@PositiveOrZero long upTo) {}

    @GetMapping
    @Operation(summary = "The own notifications, newest first")
    Page<NoticeResponse> list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        long before = cursor == null ? Long.MAX_VALUE : Cursor.decode(cursor, 1).number(0);
        return Page.of(
                        notices.before(currentUser.id(), before, unread, limit + 1),
                        limit,
                        last -> Cursor.of(Long.toString(last.number())))
                .map(this::response);
    }

    @GetMapping("/new")
    @Operation(
            summary = "The own notifications after a number, oldest first, at most 100",
            description = "What a window asks after a hint or a lost connection: numbers have no gaps and none twice.")
    Page<NoticeResponse> after(@RequestParam @PositiveOrZero long after) {
        return Page.whole(notices.after(currentUser.id(), after, NEW_AT_ONCE).stream()
                .map(this::response)
                .toList());
    }

    @GetMapping("/count")
    @Operation(summary = "How many of the own notifications are unread, and the newest number")
    CountResponse count() {
        Notices.Standing standing = notices.standing(currentUser.id());
        return new CountResponse(standing.unread(), standing.newest());
    }

    @PostMapping("/{number}/read")
    @Operation(summary = "Mark one as read")
    ResponseEntity<Void> read(@PathVariable long number) {
        markRead.one(currentUser.id(), number);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/read")
    @Operation(summary = "Mark all up to a number as read")
    ResponseEntity<Void> readUpTo(@Valid @RequestBody ReadRequest request) {
        markRead.upTo(currentUser.id(), request.upTo());
        return ResponseEntity.noContent().build();
    }

    private NoticeResponse response(Notice notice) {
        return new NoticeResponse(
                notice.number(),
                notice.kind(),
                notice.subject(),
                name(notice.actor()),
                notice.params(),
                notice.at(),
                notice.readAt() != null,
                notice.snoozable());
    }

    private @Nullable String name(@Nullable UserId user) {
        return user == null ? null : users.name(user).orElse(null);
    }
}
