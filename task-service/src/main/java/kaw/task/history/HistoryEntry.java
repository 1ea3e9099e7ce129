package kaw.task.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that was done to a task.
 *
 * @param by id of the user
 * @param changes none where it is the making of the task
 */
public record HistoryEntry(UUID id, Instant at, String by, List<Change> changes) {}
