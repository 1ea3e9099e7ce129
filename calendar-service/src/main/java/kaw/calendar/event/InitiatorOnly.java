package kaw.calendar.event;

import kaw.platform.problem.Forbidden;

/** What only whoever set the event may do with it, or an administrator. */
class InitiatorOnly extends Forbidden {

    InitiatorOnly() {
        super("initiator-only");
    }
}
