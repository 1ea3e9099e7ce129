package kaw.contracts.task;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** Somebody commented on a task. */
@EventType(value = "task.commented.v1", topic = Topic.TASKS)
public record TaskCommented(UUID taskId, UUID commentId, Instant at, String by, TaskDetails task) {}
