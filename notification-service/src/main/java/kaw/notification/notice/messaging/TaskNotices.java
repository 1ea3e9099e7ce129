package kaw.notification.notice.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.task.TaskChanged;
import kaw.contracts.task.TaskCommented;
import kaw.contracts.task.TaskCreated;
import kaw.contracts.task.TaskDeleted;
import kaw.contracts.task.TaskDetails;
import kaw.contracts.task.TaskReminderDue;
import kaw.notification.notice.EndReminders;
import kaw.notification.notice.NewNotice;
import kaw.notification.notice.NoticeKind;
import kaw.notification.notice.NotifyUsers;
import kaw.platform.kafka.EventHeaders;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Notifies of tasks: who set one and whom it is for, of what the other did, and of its reminder. */
@Component
@KafkaListener(topics = "#{@topics.name('tasks')}", groupId = "notification-service")
class TaskNotices {
    private final NotifyUsers notifyUsers;
    private final EndReminders endReminders;

    TaskNotices(NotifyUsers notifyUsers, EndReminders endReminders) {
        this.notifyUsers = notifyUsers;
        this.endReminders = endReminders;
    }

    @KafkaHandler
    void on(TaskCreated created, @Header(EventHeaders.ID) UUID id) {
        notifyUsers.of(
                id,
                about(created.taskId(), created.by(), created.at(), created.task())
                        .tell(NoticeKind.TASK_SET, created.task().assignee())
                        .all());
    }

    @KafkaHandler
    void on(TaskChanged changed, @Header(EventHeaders.ID) UUID id) {
        TaskDetails task = changed.task();
        if (task.active()) {
            endReminders.butOf(changed.taskId(), changed.at(), new UserId(task.assignee()), task.dueAt());
        } else {
            endReminders.of(changed.taskId(), changed.at());
        }
        notifyUsers.of(id, noticesOf(changed));
    }

    @KafkaHandler
    void on(TaskCommented said, @Header(EventHeaders.ID) UUID id) {
        notifyUsers.of(id, toBoth(NoticeKind.TASK_COMMENTED, said.taskId(), said.by(), said.at(), said.task()));
    }

    @KafkaHandler
    void on(TaskDeleted gone, @Header(EventHeaders.ID) UUID id) {
        endReminders.of(gone.taskId(), gone.at());
        notifyUsers.of(id, toBoth(NoticeKind.TASK_DELETED, gone.taskId(), gone.by(), gone.at(), gone.task()));
    }

    @KafkaHandler
    void on(TaskReminderDue due, @Header(EventHeaders.ID) UUID id) {
        notifyUsers.of(
                id,
                about(due.taskId(), null, due.at(), due.task())
                        .tell(NoticeKind.TASK_REMINDER, due.task().assignee())
                        .all());
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {}

    static List<NewNotice> noticesOf(TaskChanged changed) {
        TaskDetails task = changed.task();
        boolean moved = !task.status().equals(changed.previousStatus());
        return about(changed.taskId(), changed.by(), changed.at(), task)
                .tellOfHandover(NoticeKind.TASK_SET, NoticeKind.TASK_TAKEN, changed.previousAssignee(), task.assignee())
                .tell(moved ? NoticeKind.TASK_MOVED : NoticeKind.TASK_CHANGED, task.assignee(), task.initiator())
                .all();
    }

    private static List<NewNotice> toBoth(NoticeKind kind, UUID id, String by, Instant at, TaskDetails task) {
        return about(id, by, at, task)
                .tell(kind, task.assignee(), task.initiator())
                .all();
    }

    private static NoticesOf about(UUID id, @Nullable String by, Instant at, TaskDetails task) {
        return new NoticesOf(
                id,
                by,
                at,
                Map.of("text", Excerpt.of(task.title()), "time", task.dueAt().toString(), "status", task.status()));
    }
}
