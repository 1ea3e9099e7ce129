package kaw.task;

/** A user as shown; the name stays readable after the user is deleted, and is the id where none was ever heard of. */
public record Person(String id, String name) {}
