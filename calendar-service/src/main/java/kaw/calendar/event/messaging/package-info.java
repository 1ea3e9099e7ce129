/** What happens to events, told to other services. */
@NullMarked
package kaw.calendar.event.messaging;

import org.jspecify.annotations.NullMarked;
