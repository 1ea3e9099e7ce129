/** Tells that the time to remind has come. */
@NullMarked
package kaw.task.reminder.messaging;

import org.jspecify.annotations.NullMarked;
