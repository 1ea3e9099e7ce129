package kaw.contracts.task;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** A task is another now; what it was for and where it stood before are the same as now where they did not change. */
@EventType(value = "task.changed.v1", topic = Topic.TASKS)
public record TaskChanged(
        UUID taskId,
        int version,
        Instant at,
        String by,
        String previousAssignee,
        String previousStatus,
        TaskDetails task) {}
