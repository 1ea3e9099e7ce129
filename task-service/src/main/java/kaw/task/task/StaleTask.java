package kaw.task.task;

import java.time.Instant;
import java.util.Map;
import kaw.platform.problem.Stale;

/** Someone changed the task since it was read; says who, and where it stands now. */
class StaleTask extends Stale {
    StaleTask(Task task) {
        super(Map.of(
                "current", new Current(task.version(), task.content().status(), task.changedAt(), task.changedBy())));
    }

    record Current(int version, Status status, Instant changedAt, String changedBy) {}
}
