package kaw.task.comment;

import kaw.task.task.Task;

/** Somebody said something to a task. */
public record CommentAdded(Task task, Comment comment) {}
