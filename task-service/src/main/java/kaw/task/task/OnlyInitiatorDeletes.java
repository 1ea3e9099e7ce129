package kaw.task.task;

import kaw.platform.problem.Forbidden;

/** A task is taken away by whoever set it, or by an administrator. */
class OnlyInitiatorDeletes extends Forbidden {
    OnlyInitiatorDeletes() {
        super("only-initiator-deletes");
    }
}
