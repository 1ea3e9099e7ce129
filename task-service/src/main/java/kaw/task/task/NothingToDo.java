package kaw.task.task;

import kaw.platform.problem.Conflict;

/** The task is closed, and nobody is reminded of it any more. */
class NothingToDo extends Conflict {
    NothingToDo() {
        super("task-closed");
    }
}
