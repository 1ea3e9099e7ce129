/** Comments over HTTP. */
@NullMarked
package kaw.task.comment.web;

import org.jspecify.annotations.NullMarked;
