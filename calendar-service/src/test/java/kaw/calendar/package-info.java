/** Owns the calendar: events with reminders and their links. */
@NullMarked
package kaw.calendar;

import org.jspecify.annotations.NullMarked;
