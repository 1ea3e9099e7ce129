package kaw.calendar.event;

import kaw.platform.problem.NotFound;

/** There is no such event, or the caller has nothing to do with it. */
public class EventNotFound extends NotFound {

    public EventNotFound() {
        super("event-not-found");
    }
}
