package kaw.calendar.event;

import java.time.Instant;

/**
 * The time has come to remind of an event.
 *
 * @param at the time set for it
 */
public record ReminderFell(EventId id, Instant at, EventFacts facts) {}
