package kaw.calendar.event;

import java.time.Clock;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets an event, for oneself or for a colleague. */
@Service
public class PlanEvent {

    private final CalendarEvents events;
    private final OpenEvent open;
    private final PlanRules rules;
    private final CurrentUser user;
    private final Clock clock;

    PlanEvent(CalendarEvents events, OpenEvent open, PlanRules rules, CurrentUser user, Clock clock) {
        this.events = events;
        this.open = open;
        this.rules = rules;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Sets it.
     *
     * @param previous the event it follows, set by the caller too
     */
    @Transactional
    public CalendarEvent plan(EventId id, PlanDraft draft, @Nullable EventId previous) {
        Plan plan = rules.check(draft, null, user.id(), true);
        return events.saveAndFlush(
                CalendarEvent.plan(id, plan, previous == null ? null : followed(previous), user.id(), clock.instant()));
    }

    /** Locked, so that it is not deleted meanwhile. */
    private CalendarEvent followed(EventId id) {
        CalendarEvent previous;
        try {
            previous = open.lock(id);
        } catch (EventNotFound none) {
            throw new Invalid(new FieldError("previousId", "unknown-event"));
        }
        open.requireOwner(previous);
        return previous;
    }
}
