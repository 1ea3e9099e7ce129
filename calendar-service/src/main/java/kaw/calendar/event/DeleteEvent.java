package kaw.calendar.event;

import java.time.Clock;
import java.time.Instant;
import kaw.platform.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes an event. Those that followed it follow the one before it, so that the chain holds. */
@Service
public class DeleteEvent {

    private final CalendarEvents events;
    private final OpenEvent open;
    private final CurrentUser user;
    private final Clock clock;

    DeleteEvent(CalendarEvents events, OpenEvent open, CurrentUser user, Clock clock) {
        this.events = events;
        this.open = open;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Deletes it.
     *
     * @param version of the event the caller has read
     */
    @Transactional
    public void delete(EventId id, int version) {
        CalendarEvent event = open.lock(id, version);
        open.requireOwner(event);
        Instant now = clock.instant();
        for (CalendarEvent follower : events.lockFollowers(event.chainId(), id.value())) {
            follower.follow(event.facts().previous(), user.id(), now);
            events.saveAndFlush(follower);
        }
        event.delete(user.id(), now);
        events.delete(event);
    }
}
