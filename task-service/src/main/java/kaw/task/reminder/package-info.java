/** Reminders of tasks. */
@NullMarked
package kaw.task.reminder;

import org.jspecify.annotations.NullMarked;
