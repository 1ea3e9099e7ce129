package kaw.task.task;

import java.util.Map;
import java.util.UUID;
import kaw.platform.problem.NotFound;

/** There is no such task, or it is none of the reader's business. */
public class TaskNotFound extends NotFound {
    TaskNotFound(UUID id) {
        super("task-not-found", Map.of("id", id));
    }
}
