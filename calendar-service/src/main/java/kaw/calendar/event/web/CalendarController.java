package kaw.calendar.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaw.calendar.Person;
import kaw.calendar.event.CalendarEvent;
import kaw.calendar.event.OpenEvent;
import kaw.calendar.event.ReadCalendar;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/events")
@Tag(name = "events")
class CalendarController {

    private final ReadCalendar calendar;
    private final OpenEvent open;
    private final Users users;

    CalendarController(ReadCalendar calendar, OpenEvent open, Users users) {
        this.calendar = calendar;
        this.open = open;
        this.users = users;
    }

    /**
     * An event in the history of a card.
     *
     * @param mine whether the caller may open it
     */
    @Schema(name = "CardEvent")
    record CardEventResponse(
            UUID id,
            Instant createdAt,
            String text,
            Instant startsAt,
            Person assignee,
            @Nullable Instant completedAt,
            boolean mine) {}

    /** How many events are active; {@code more} when there are even more than that. */
    @Schema(name = "EventCount")
    record CountResponse(int active, boolean more) {}

    @GetMapping
    @Operation(
            summary =
                    "Events set for a user and by them, in the order of time; the caller's own but for administrators")
    Page<EventResponse> days(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Schema(description = "The first day")
                    LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Schema(description = "The day after the last")
                    LocalDate to,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 36) String user,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int size) {
        List<CalendarEvent> found = calendar.days(
                user == null ? null : new UserId(user), from, to, cursor == null ? null : place(cursor), size + 1);
        return Page.of(found, size, CalendarController::cursorAfter)
                .map(event -> EventResponse.of(event, users, open.owns(event)));
    }

    @GetMapping("/of-partner/{partner}")
    @Operation(summary = "What was planned about a partner, by anyone, the newest first")
    Page<CardEventResponse> aboutPartner(
            @PathVariable UUID partner,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        UUID before = cursor == null ? null : Cursor.decode(cursor, 1).id(0);
        return Page.of(
                        calendar.aboutPartner(partner, before, size + 1),
                        size,
                        last -> Cursor.of(last.id().toString()))
                .map(this::cardEvent);
    }

    @GetMapping("/count")
    @Operation(summary = "How many of the caller's events are active")
    CountResponse count() {
        int active = calendar.countActive();
        return new CountResponse(Math.min(active, ReadCalendar.MOST_COUNTED - 1), active == ReadCalendar.MOST_COUNTED);
    }

    private CardEventResponse cardEvent(CalendarEvent event) {
        return new CardEventResponse(
                event.id().value(),
                event.createdAt(),
                event.facts().text(),
                event.facts().startsAt(),
                Person.of(event.facts().assignee(), users),
                event.facts().completedAt(),
                open.allows(event));
    }

    private static Cursor cursorAfter(CalendarEvent last) {
        return Cursor.of(last.facts().startsAt().toString(), last.id().toString());
    }

    private static ReadCalendar.Place place(String cursor) {
        Cursor place = Cursor.decode(cursor, 2);
        return new ReadCalendar.Place(place.time(0), place.id(1));
    }
}
