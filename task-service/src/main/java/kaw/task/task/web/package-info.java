/** Tasks over HTTP. */
@NullMarked
package kaw.task.task.web;

import org.jspecify.annotations.NullMarked;
