package kaw.contracts.calendar;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** An event is no more; the details are its last. */
@EventType(value = "event.deleted.v1", topic = Topic.EVENTS)
public record EventDeleted(UUID eventId, int version, Instant at, String by, EventDetails event) {}
