/** Publishes what happens in calls, and hears whose number it was. */
@NullMarked
package kaw.telephony.call.messaging;

import org.jspecify.annotations.NullMarked;
