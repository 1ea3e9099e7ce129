/** The one link to the exchange: which instance holds it, what it hears, and whether it is up. */
@NullMarked
package kaw.telephony.link;

import org.jspecify.annotations.NullMarked;
