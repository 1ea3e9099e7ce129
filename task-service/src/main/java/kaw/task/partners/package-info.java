/** The partners a task is about: one card, or what the partner table shows with a filter. */
@NullMarked
package kaw.task.partners;

import org.jspecify.annotations.NullMarked;
