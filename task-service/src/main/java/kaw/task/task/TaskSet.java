package kaw.task.task;

import kaw.task.Stamp;

/** A task was set. */
public record TaskSet(Task task, Stamp stamp) {}
