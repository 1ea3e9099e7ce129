/** Reminders: each given once, at its time. */
@NullMarked
package kaw.calendar.reminder;

import org.jspecify.annotations.NullMarked;
