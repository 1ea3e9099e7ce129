package kaw.calendar.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaw.calendar.event.CalendarEvent;
import kaw.calendar.event.CalendarEvents;
import kaw.calendar.event.ReminderFell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives reminders whose time has come: taking one and telling of it commit together, so that each is given once. */
@Service
class GiveReminders {

    private final Reminders reminders;
    private final CalendarEvents events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    GiveReminders(Reminders reminders, CalendarEvents events, ApplicationEventPublisher publisher, Clock clock) {
        this.reminders = reminders;
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Gives some of those that are due; returns how many. */
    @Transactional
    int give(int most) {
        List<Reminders.Due> due = reminders.take(clock.instant(), most);
        Map<UUID, CalendarEvent> found = events
                .findByIdIn(due.stream().map(Reminders.Due::event).toList())
                .stream()
                .collect(Collectors.toMap(event -> event.id().value(), Function.identity()));
        for (Reminders.Due one : due) {
            CalendarEvent event = found.get(one.event());
            if (event != null) {
                publisher.publishEvent(new ReminderFell(event.id(), one.at(), event.facts()));
            }
        }
        return due.size();
    }
}
