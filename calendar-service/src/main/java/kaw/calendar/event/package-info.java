/** Events: what somebody has to do at a time, set for oneself or for a colleague. */
@NullMarked
package kaw.calendar.event;

import org.jspecify.annotations.NullMarked;
