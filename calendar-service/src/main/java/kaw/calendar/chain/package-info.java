/** Linked events: one set out of the window of another, again and again. */
@NullMarked
package kaw.calendar.chain;

import org.jspecify.annotations.NullMarked;
