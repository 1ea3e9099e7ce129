/** What people say to a task. */
@NullMarked
package kaw.task.comment;

import org.jspecify.annotations.NullMarked;
