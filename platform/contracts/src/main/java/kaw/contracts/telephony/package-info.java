/** Calls, agents and queues: what telephony-service tells the others, and who a caller turned out to be. */
@NullMarked
package kaw.contracts.telephony;

import org.jspecify.annotations.NullMarked;
