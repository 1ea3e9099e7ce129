package kaw.contracts.calendar;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** An event is another now; {@code previousAssignee} is whom it was for before, the same user if that did not change. */
@EventType(value = "event.changed.v1", topic = Topic.EVENTS)
public record EventChanged(
        UUID eventId, int version, Instant at, String by, String previousAssignee, EventDetails event) {}
