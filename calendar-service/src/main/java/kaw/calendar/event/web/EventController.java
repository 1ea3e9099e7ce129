package kaw.calendar.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import kaw.calendar.event.CalendarEvent;
import kaw.calendar.event.ChangeEvent;
import kaw.calendar.event.DeleteEvent;
import kaw.calendar.event.EventId;
import kaw.calendar.event.OpenEvent;
import kaw.calendar.event.PlanEvent;
import kaw.calendar.event.SnoozeReminder;
import kaw.platform.Ids;
import kaw.platform.security.Users;
import kaw.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
@RequestMapping("/api/events")
@Tag(name = "events")
class EventController {

    private final PlanEvent planEvent;
    private final ChangeEvent changeEvent;
    private final DeleteEvent deleteEvent;
    private final SnoozeReminder snoozeReminder;
    private final OpenEvent open;
    private final Users users;

    EventController(
            PlanEvent planEvent,
            ChangeEvent changeEvent,
            DeleteEvent deleteEvent,
            SnoozeReminder snoozeReminder,
            OpenEvent open,
            Users users) {
        this.planEvent = planEvent;
        this.changeEvent = changeEvent;
        this.deleteEvent = deleteEvent;
        this.snoozeReminder = snoozeReminder;
        this.open = open;
        this.users = users;
    }

    @Schema(name = "EventMove")
    record MoveRequest(@Nullable Instant startsAt) {}

    @Schema(name = "EventSnooze")
    record SnoozeRequest(@Nullable Instant until) {}

    @PostMapping
    @Operation(summary = "Set an event, for oneself or for a colleague")
    ResponseEntity<EventResponse> plan(
            @Valid @RequestBody EventRequest request, @RequestParam(required = false) @Nullable UUID previousId) {
        CalendarEvent event = planEvent.plan(
                new EventId(Ids.next()), request.toDraft(), previousId == null ? null : new EventId(previousId));
        return ResponseEntity.created(URI.create("/api/events/" + event.id()))
                .eTag(Versions.etag(event.version()))
                .body(response(event));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An event, for those it is set by and for, and for administrators")
    ResponseEntity<EventResponse> read(@PathVariable UUID id) {
        return answer(open.read(new EventId(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change an event; whom it is for, only by its initiator")
    ResponseEntity<EventResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EventRequest request) {
        return answer(changeEvent.change(new EventId(id), Versions.required(ifMatch), request.toDraft()));
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Move an event; its reminder by as much, or none where that time would have passed")
    ResponseEntity<EventResponse> move(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MoveRequest request) {
        return answer(changeEvent.move(new EventId(id), Versions.required(ifMatch), request.startsAt()));
    }

    @PostMapping("/{id}/complete")
    @Operation(summary = "Complete an event; it stays, and changes no more")
    ResponseEntity<EventResponse> complete(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(changeEvent.complete(new EventId(id), Versions.required(ifMatch)));
    }

    @PostMapping("/{id}/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Be reminded of an event later, by its assignee; the event stays as it is")
    void snooze(@PathVariable UUID id, @RequestBody SnoozeRequest request) {
        snoozeReminder.snooze(new EventId(id), request.until());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an event, by its initiator")
    void delete(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        deleteEvent.delete(new EventId(id), Versions.required(ifMatch));
    }

    private ResponseEntity<EventResponse> answer(CalendarEvent event) {
        return ResponseEntity.ok().eTag(Versions.etag(event.version())).body(response(event));
    }

    private EventResponse response(CalendarEvent event) {
        return EventResponse.of(event, users, open.owns(event));
    }
}
