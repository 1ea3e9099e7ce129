/** What an agent's call panel shows: the own state, the queues, the calls of today. */
@NullMarked
package kaw.telephony.panel;

import org.jspecify.annotations.NullMarked;
