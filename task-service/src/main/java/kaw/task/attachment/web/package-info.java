/** Files on tasks over HTTP. */
@NullMarked
package kaw.task.attachment.web;

import org.jspecify.annotations.NullMarked;
