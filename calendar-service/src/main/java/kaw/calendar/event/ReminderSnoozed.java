package kaw.calendar.event;

import java.time.Instant;

/** Whom an event reminds wants to be reminded later; what was planned stays as it is. */
public record ReminderSnoozed(EventId id, Instant until) {}
