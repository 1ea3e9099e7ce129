package kaw.contracts.calendar;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** The time has come to remind of an event; sent once for each time set, {@code at} is that time. */
@EventType(value = "event.reminder-due.v1", topic = Topic.EVENTS)
public record EventReminderDue(UUID eventId, Instant at, EventDetails event) {}
