package kaw.task.task;

import kaw.task.Stamp;

/** A task was changed or moved; its place alone may be another. */
public record TaskEdited(Task task, TaskContent before, Stamp stamp) {}
