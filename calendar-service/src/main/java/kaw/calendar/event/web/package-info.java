/** Events and the calendar over HTTP. */
@NullMarked
package kaw.calendar.event.web;

import org.jspecify.annotations.NullMarked;
