/** The task: what it says, who it is for, the rules it keeps. */
@NullMarked
package kaw.task.task;

import org.jspecify.annotations.NullMarked;
