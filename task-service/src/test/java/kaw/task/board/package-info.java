/** Tests of board. */
@NullMarked
package kaw.task.board;

import org.jspecify.annotations.NullMarked;
