/** Tests of task. */
@NullMarked
package kaw.task.task;

import org.jspecify.annotations.NullMarked;
