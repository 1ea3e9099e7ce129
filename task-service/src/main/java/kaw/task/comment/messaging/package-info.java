/** What others are told of comments. */
@NullMarked
package kaw.task.comment.messaging;

import org.jspecify.annotations.NullMarked;
