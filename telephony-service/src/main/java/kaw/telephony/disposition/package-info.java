/** What a call came to, as the agent says after it. */
@NullMarked
package kaw.telephony.disposition;

import org.jspecify.annotations.NullMarked;
