package kaw.notification.live.messaging;

import java.util.UUID;
import kaw.contracts.task.TaskChanged;
import kaw.contracts.task.TaskCommented;
import kaw.contracts.task.TaskCreated;
import kaw.contracts.task.TaskDeleted;
import kaw.contracts.task.TaskDetails;
import kaw.notification.live.Hints;
import org.springframework.stereotype.Component;

/** Tells those a task is shown to, and those it was shown to before, that it is another now. */
@Component
class TaskHints {
    private final Hints hints;

    TaskHints(Hints hints) {
        this.hints = hints;
    }

    void take(Object event) {
        switch (event) {
            case TaskCreated created -> tell(created.taskId(), created.task());
            case TaskChanged changed ->
                Concerned.tell(
                        hints,
                        "tasks-changed",
                        new Task(changed.taskId()),
                        changed.task().initiator(),
                        changed.task().assignee(),
                        changed.previousAssignee());
            case TaskCommented commented -> tell(commented.taskId(), commented.task());
            case TaskDeleted deleted -> tell(deleted.taskId(), deleted.task());
            default -> {
                // A reminder changes nothing in the task.
            }
        }
    }

    private void tell(UUID id, TaskDetails task) {
        Concerned.tell(hints, "tasks-changed", new Task(id), task.initiator(), task.assignee());
    }

    private record Task(UUID taskId) {}
}
