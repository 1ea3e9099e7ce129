package kaw.task.task;

import java.time.Instant;

/** Whom a task reminds wants to be reminded later; the task stays as it is. */
public record TaskSnoozed(Task task, Instant until) {}
