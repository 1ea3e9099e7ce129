package kaw.calendar.event;

import kaw.platform.problem.Stale;
import kaw.platform.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may see an event: those it is set by and for, and administrators. For anyone else there is none. */
@Component
public class OpenEvent {

    private final CalendarEvents events;
    private final CurrentUser user;

    OpenEvent(CalendarEvents events, CurrentUser user) {
        this.events = events;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public CalendarEvent read(EventId id) {
        return events.findById(id.value()).filter(this::allows).orElseThrow(EventNotFound::new);
    }

    /** The event for a change, with nothing coming between. */
    @Transactional(propagation = Propagation.MANDATORY)
    CalendarEvent lock(EventId id) {
        return events.lock(id.value()).filter(this::allows).orElseThrow(EventNotFound::new);
    }

    /**
     * The same, if it is still what the caller has read.
     *
     * @throws Stale if somebody changed it since that version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CalendarEvent lock(EventId id, int version) {
        CalendarEvent event = lock(id);
        if (event.version() != version) {
            throw new Stale();
        }
        return event;
    }

    public boolean allows(CalendarEvent event) {
        return user.isAdmin() || event.facts().concerns(user.id());
    }

    /** Whether the caller may do all with it: give it to another, delete it, have another follow it. */
    public boolean owns(CalendarEvent event) {
        return user.isAdmin() || user.id().equals(event.facts().initiator());
    }

    /** @throws InitiatorOnly if not */
    void requireOwner(CalendarEvent event) {
        if (!owns(event)) {
            throw new InitiatorOnly();
        }
    }
}
