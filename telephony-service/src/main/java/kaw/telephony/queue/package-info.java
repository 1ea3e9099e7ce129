/** The queues: who waits in them, and for how long. */
@NullMarked
package kaw.telephony.queue;

import org.jspecify.annotations.NullMarked;
