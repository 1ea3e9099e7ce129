/** Publishes whether the exchange is there. */
@NullMarked
package kaw.telephony.link.messaging;

import org.jspecify.annotations.NullMarked;
