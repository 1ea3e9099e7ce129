package kaw.task.reminder.messaging;

import kaw.contracts.Topic;
import kaw.contracts.task.TaskReminderDue;
import kaw.platform.outbox.Outbox;
import kaw.platform.reminder.ReminderDue;
import kaw.task.task.Task;
import kaw.task.task.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the published event of a reminder, in the transaction that takes the reminder away: once, whichever instance it is. */
@Component
class ReminderEventPublisher {
    private final Tasks tasks;
    private final Outbox outbox;

    ReminderEventPublisher(Tasks tasks, Outbox outbox) {
        this.tasks = tasks;
        this.outbox = outbox;
    }

    @EventListener
    void on(ReminderDue due) {
        tasks.findById(due.owner())
                .filter(task -> task.content().status().active())
                .ifPresent(task -> publish(task, due));
    }

    private void publish(Task task, ReminderDue due) {
        outbox.append(
                Topic.TASKS, task.getId().toString(), new TaskReminderDue(task.getId(), due.at(), task.details()));
    }
}
