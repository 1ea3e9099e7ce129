package kaw.contracts.calendar;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** An event was set, for oneself or for a colleague; {@code by} is the id of the user. */
@EventType(value = "event.created.v1", topic = Topic.EVENTS)
public record EventCreated(UUID eventId, int version, Instant at, String by, EventDetails event) {}
