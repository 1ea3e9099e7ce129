/** Who changed what of a task, and when. */
@NullMarked
package kaw.task.history;

import org.jspecify.annotations.NullMarked;
