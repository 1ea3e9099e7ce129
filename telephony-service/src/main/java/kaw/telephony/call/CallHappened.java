package kaw.telephony.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a call, in the transaction that writes it to the ledger.
 *
 * @param blacklisted whether the number of the other side is
 * @param partnerId the card the call is about, as far as it is known
 */
public record CallHappened(
        CallFact fact, boolean blacklisted, @Nullable UUID partnerId) {}
