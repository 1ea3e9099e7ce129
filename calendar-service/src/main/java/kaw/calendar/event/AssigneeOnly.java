package kaw.calendar.event;

import kaw.platform.problem.Forbidden;

/** What only whom the event is for may do with it. */
class AssigneeOnly extends Forbidden {

    AssigneeOnly() {
        super("assignee-only");
    }
}
