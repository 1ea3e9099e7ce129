package kaw.notification.live.messaging;

import java.util.UUID;
import kaw.contracts.calendar.EventChanged;
import kaw.contracts.calendar.EventCompleted;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDeleted;
import kaw.contracts.calendar.EventDetails;
import kaw.notification.live.Hints;
import org.springframework.stereotype.Component;

/** Tells those an event of the calendar is shown to, and those it was shown to before, that it is another now. */
@Component
class CalendarHints {
    private final Hints hints;

    CalendarHints(Hints hints) {
        this.hints = hints;
    }

    void take(Object event) {
        switch (event) {
            case EventCreated created -> tell(created.eventId(), created.event());
            case EventChanged changed ->
                Concerned.tell(
                        hints,
                        "events-changed",
                        new Event(changed.eventId()),
                        changed.event().initiator(),
                        changed.event().assignee(),
                        changed.previousAssignee());
            case EventCompleted completed -> tell(completed.eventId(), completed.event());
            case EventDeleted deleted -> tell(deleted.eventId(), deleted.event());
            default -> {
                // A reminder changes nothing in the event.
            }
        }
    }

    private void tell(UUID id, EventDetails event) {
        Concerned.tell(hints, "events-changed", new Event(id), event.initiator(), event.assignee());
    }

    private record Event(UUID eventId) {}
}
