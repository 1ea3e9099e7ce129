package kaw.task.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import kaw.platform.reminder.Reminders;
import kaw.task.task.Task;
import kaw.task.task.TaskContent;
import kaw.task.task.TaskEdited;
import kaw.task.task.TaskRemoved;
import kaw.task.task.TaskSet;
import kaw.task.task.TaskSnoozed;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps a task's reminder where the task has it, in the transaction of the change. Of closed tasks nobody is reminded. It comes before the
 * change is published: a reminder being told of at this moment is waited for, and comes before it in the topic.
 */
@Component
class SetReminder {
    private final Reminders reminders;
    private final Clock clock;

    SetReminder(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TaskSet event) {
        setIfAhead(event.task());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TaskEdited event) {
        TaskContent before = event.before();
        TaskContent after = event.task().content();
        boolean sameTime = Objects.equals(before.remindAt(), after.remindAt());
        boolean sameNeed = before.status().active() == after.status().active();
        if (!sameTime || !sameNeed) {
            setIfAhead(event.task());
        }
    }

    @EventListener
    void on(TaskSnoozed event) {
        reminders.set(event.task().getId(), event.until());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TaskRemoved event) {
        reminders.cancel(event.task().getId());
    }

    private void setIfAhead(Task task) {
        Instant at = task.content().remindAt();
        if (at != null && task.content().status().active() && at.isAfter(clock.instant())) {
            reminders.set(task.getId(), at);
        } else {
            reminders.cancel(task.getId());
        }
    }
}
