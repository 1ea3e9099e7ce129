package kaw.task.task;

import kaw.task.Stamp;

/** A task is about to be no more. */
public record TaskRemoved(Task task, Stamp stamp) {}
