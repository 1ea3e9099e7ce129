/** Files on tasks. */
@NullMarked
package kaw.task.attachment;

import org.jspecify.annotations.NullMarked;
