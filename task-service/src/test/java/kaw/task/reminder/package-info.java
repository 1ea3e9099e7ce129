/** Tests of reminder. */
@NullMarked
package kaw.task.reminder;

import org.jspecify.annotations.NullMarked;
