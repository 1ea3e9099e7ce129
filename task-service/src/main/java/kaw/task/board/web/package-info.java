/** Board and calendar over HTTP. */
@NullMarked
package kaw.task.board.web;

import org.jspecify.annotations.NullMarked;
