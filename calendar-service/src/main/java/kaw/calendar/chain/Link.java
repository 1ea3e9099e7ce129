package kaw.calendar.chain;

import kaw.calendar.event.CalendarEvent;

/**
 * An event in its chain.
 *
 * @param depth how many come before it on its branch, those the reader may not see included
 */
public record Link(CalendarEvent event, int depth) {}
