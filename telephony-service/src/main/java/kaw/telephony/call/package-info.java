/** A call from its first leg to its last: the state machine on the exchange's signals, and the ledger it writes. */
@NullMarked
package kaw.telephony.call;

import org.jspecify.annotations.NullMarked;
