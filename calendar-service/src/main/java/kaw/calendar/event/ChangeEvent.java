package kaw.calendar.event;

import java.time.Clock;
import java.time.Instant;
import kaw.platform.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes an event: everything by its initiator, everything but whom it is for by its assignee. */
@Service
public class ChangeEvent {

    private final CalendarEvents events;
    private final OpenEvent open;
    private final PlanRules rules;
    private final CurrentUser user;
    private final Clock clock;

    ChangeEvent(CalendarEvents events, OpenEvent open, PlanRules rules, CurrentUser user, Clock clock) {
        this.events = events;
        this.open = open;
        this.rules = rules;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Makes it what the draft says.
     *
     * @param version of the event the caller has read
     */
    @Transactional
    public CalendarEvent change(EventId id, int version, PlanDraft draft) {
        CalendarEvent event = open.lock(id, version);
        Plan plan = rules.check(draft, event.facts(), user.id(), open.owns(event));
        event.change(plan, user.id(), clock.instant());
        return events.saveAndFlush(event);
    }

    /** Moves it to another time, its reminder with it. */
    @Transactional
    public CalendarEvent move(EventId id, int version, @Nullable Instant startsAt) {
        CalendarEvent event = open.lock(id, version);
        event.move(rules.checkStart(startsAt, event.facts()), user.id(), clock.instant());
        return events.saveAndFlush(event);
    }

    /** Completes it. */
    @Transactional
    public CalendarEvent complete(EventId id, int version) {
        CalendarEvent event = open.lock(id, version);
        event.complete(user.id(), clock.instant());
        return events.saveAndFlush(event);
    }
}
