/** Publishes agents' states. */
@NullMarked
package kaw.telephony.agent.messaging;

import org.jspecify.annotations.NullMarked;
