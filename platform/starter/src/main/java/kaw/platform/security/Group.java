package kaw.platform.security;

/** A group of users as last told by the gateway; a deleted one keeps its name. */
public record Group(GroupId id, String name, boolean deleted) {}
