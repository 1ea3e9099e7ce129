package kaw.contracts.task;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** A task is no more; the details are its last. */
@EventType(value = "task.deleted.v1", topic = Topic.TASKS)
public record TaskDeleted(UUID taskId, int version, Instant at, String by, TaskDetails task) {}
