package kaw.task.task;

import kaw.platform.problem.Forbidden;

/** A reminder is put off by the one it reminds. */
class OnlyAssigneeSnoozes extends Forbidden {
    OnlyAssigneeSnoozes() {
        super("only-assignee-snoozes");
    }
}
