package kaw.task.task.messaging;

import kaw.contracts.Topic;
import kaw.contracts.task.TaskChanged;
import kaw.contracts.task.TaskCreated;
import kaw.contracts.task.TaskDeleted;
import kaw.platform.outbox.Outbox;
import kaw.task.task.Task;
import kaw.task.task.TaskEdited;
import kaw.task.task.TaskRemoved;
import kaw.task.task.TaskSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the published events of what happened to tasks. */
@Component
class TaskEventPublisher {
    private final Outbox outbox;

    TaskEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(TaskSet event) {
        Task task = event.task();
        publish(
                task,
                new TaskCreated(
                        task.getId(),
                        task.version(),
                        event.stamp().at(),
                        event.stamp().by(),
                        task.details()));
    }

    @EventListener
    void on(TaskEdited event) {
        Task task = event.task();
        publish(
                task,
                new TaskChanged(
                        task.getId(),
                        task.version(),
                        event.stamp().at(),
                        event.stamp().by(),
                        event.before().assignee(),
                        event.before().status().code(),
                        task.details()));
    }

    @EventListener
    void on(TaskRemoved event) {
        Task task = event.task();
        publish(
                task,
                new TaskDeleted(
                        task.getId(),
                        task.version() + 1,
                        event.stamp().at(),
                        event.stamp().by(),
                        task.details()));
    }

    private void publish(Task task, Object event) {
        outbox.append(Topic.TASKS, task.getId().toString(), event);
    }
}
