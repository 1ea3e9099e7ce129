package kaw.contracts.task;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** A task was set, for oneself or for a colleague; {@code by} is the id of the user. */
@EventType(value = "task.created.v1", topic = Topic.TASKS)
public record TaskCreated(UUID taskId, int version, Instant at, String by, TaskDetails task) {}
