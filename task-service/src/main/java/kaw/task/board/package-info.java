/** The columns of the board and the order in them, the calendar, the counter. */
@NullMarked
package kaw.task.board;

import org.jspecify.annotations.NullMarked;
