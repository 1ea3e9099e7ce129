/** Owns tasks and their board. */
@NullMarked
package kaw.task;

import org.jspecify.annotations.NullMarked;
