/** Events of the calendar: what somebody has to do at a time. */
@NullMarked
package kaw.contracts.calendar;

import org.jspecify.annotations.NullMarked;
