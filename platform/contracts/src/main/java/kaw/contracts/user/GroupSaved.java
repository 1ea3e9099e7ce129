package kaw.contracts.user;

import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** The whole state of a group of users; who is in it is said by the users. */
@EventType(value = "group.saved.v1", topic = Topic.USERS)
public record GroupSaved(String id, String name, boolean deleted) {}
