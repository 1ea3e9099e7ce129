package kaw.contracts.task;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** The time has come to remind of a task; sent once for each time set, {@code at} is that time. */
@EventType(value = "task.reminder-due.v1", topic = Topic.TASKS)
public record TaskReminderDue(UUID taskId, Instant at, TaskDetails task) {}
