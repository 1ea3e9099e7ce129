/** Calls, agents and queues of the exchange the agents are connected to. */
@NullMarked
package kaw.telephony;

import org.jspecify.annotations.NullMarked;
