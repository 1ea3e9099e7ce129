package kaw.calendar.event;

import java.time.Instant;
import kaw.platform.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a reminder off, for the one it reminds. */
@Service
public class SnoozeReminder {

    private final CalendarEvents events;
    private final OpenEvent open;
    private final PlanRules rules;
    private final CurrentUser user;

    SnoozeReminder(CalendarEvents events, OpenEvent open, PlanRules rules, CurrentUser user) {
        this.events = events;
        this.open = open;
        this.rules = rules;
        this.user = user;
    }

    /** Whatever else was changed meanwhile does not matter, so no version is asked for. */
    @Transactional
    public void snooze(EventId id, @Nullable Instant until) {
        CalendarEvent event = open.lock(id);
        event.snooze(rules.checkSnooze(until), user.id());
        events.saveAndFlush(event);
    }
}
