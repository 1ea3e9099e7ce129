package kaw.contracts.calendar;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** An event is done; it stays readable. */
@EventType(value = "event.completed.v1", topic = Topic.EVENTS)
public record EventCompleted(UUID eventId, int version, Instant at, String by, EventDetails event) {}
