/** Tests of events. */
@NullMarked
package kaw.calendar.event;

import org.jspecify.annotations.NullMarked;
