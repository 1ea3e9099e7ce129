/** A task's history over HTTP. */
@NullMarked
package kaw.task.history.web;

import org.jspecify.annotations.NullMarked;
