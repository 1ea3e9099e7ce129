/** Tests of comment. */
@NullMarked
package kaw.task.comment;

import org.jspecify.annotations.NullMarked;
