package kaw.schema.access;

/** A group was given or lost access to fields. */
public record AccessChanged(GroupAccess access) {}
