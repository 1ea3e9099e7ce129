package kaw.calendar.event.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import kaw.calendar.Person;
import kaw.calendar.event.CalendarEvent;
import kaw.calendar.event.EventFacts;
import kaw.platform.security.Users;
import org.jspecify.annotations.Nullable;

/**
 * An event as its participants see it.
 *
 * @param owner whether the caller may do all with it: give it to another, delete it, have another follow it
 */
@Schema(name = "Event")
record EventResponse(
        UUID id,
        int version,
        String text,
        Instant startsAt,
        @Nullable Instant remindAt,
        Person initiator,
        Person assignee,
        @Nullable UUID partnerId,
        @Nullable UUID previousId,
        Instant createdAt,
        @Nullable Instant completedAt,
        boolean owner) {

    static EventResponse of(CalendarEvent event, Users users, boolean owner) {
        EventFacts facts = event.facts();
        return new EventResponse(
                event.id().value(),
                event.version(),
                facts.text(),
                facts.startsAt(),
                facts.remindAt(),
                Person.of(facts.initiator(), users),
                Person.of(facts.assignee(), users),
                facts.partnerId(),
                facts.previous() == null ? null : facts.previous().value(),
                event.createdAt(),
                facts.completedAt(),
                owner);
    }
}
