package kaw.calendar.event.messaging;

import java.util.UUID;
import kaw.calendar.event.CalendarEvents;
import kaw.calendar.event.EventFacts;
import kaw.calendar.event.EventHappened;
import kaw.contracts.Topic;
import kaw.contracts.calendar.EventChanged;
import kaw.contracts.calendar.EventCompleted;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDeleted;
import kaw.contracts.calendar.EventDetails;
import kaw.contracts.calendar.EventReminderDue;
import kaw.platform.outbox.Outbox;
import kaw.platform.reminder.ReminderDue;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the published events of what happened. */
@Component
class EventPublisher {

    private final CalendarEvents events;
    private final Outbox outbox;

    EventPublisher(CalendarEvents events, Outbox outbox) {
        this.events = events;
        this.outbox = outbox;
    }

    /** After the reminder was set or taken back, which may wait for one that is being given: the topic then has them in that order. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(EventHappened event) {
        UUID id = event.id().value();
        String by = event.by().value();
        EventDetails details = details(event.facts());
        Object published = switch (event) {
            case EventHappened.Planned planned -> new EventCreated(id, planned.version(), planned.at(), by, details);
            case EventHappened.Changed changed ->
                new EventChanged(
                        id,
                        changed.version(),
                        changed.at(),
                        by,
                        changed.before().assignee().value(),
                        details);
            case EventHappened.Completed done -> new EventCompleted(id, done.version(), done.at(), by, details);
            case EventHappened.Deleted gone -> new EventDeleted(id, gone.version(), gone.at(), by, details);
        };
        outbox.append(Topic.EVENTS, id.toString(), published);
    }

    @EventListener
    void on(ReminderDue due) {
        UUID id = due.owner();
        events.findById(id)
                .ifPresent(event -> outbox.append(
                        Topic.EVENTS, id.toString(), new EventReminderDue(id, due.at(), details(event.facts()))));
    }

    private static EventDetails details(EventFacts facts) {
        return new EventDetails(
                facts.text(),
                facts.startsAt(),
                facts.remindAt(),
                facts.initiator().value(),
                facts.assignee().value(),
                facts.partnerId(),
                facts.previous() == null ? null : facts.previous().value(),
                facts.completedAt());
    }
}
