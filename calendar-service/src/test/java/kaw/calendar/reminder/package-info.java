/** Tests of reminders. */
@NullMarked
package kaw.calendar.reminder;

import org.jspecify.annotations.NullMarked;
