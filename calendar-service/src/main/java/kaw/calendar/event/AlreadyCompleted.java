package kaw.calendar.event;

import kaw.platform.problem.Conflict;

/** The event is done, and stays as it is. */
class AlreadyCompleted extends Conflict {

    AlreadyCompleted() {
        super("event-completed");
    }
}
