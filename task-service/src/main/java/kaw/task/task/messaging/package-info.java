/** What others are told of tasks. */
@NullMarked
package kaw.task.task.messaging;

import org.jspecify.annotations.NullMarked;
