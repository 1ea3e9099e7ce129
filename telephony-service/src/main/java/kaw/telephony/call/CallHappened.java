package kaw.telephony.call;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of calls in the order they happened, in the transaction that writes them to the ledger. */
public record CallHappened(List<Told> facts) {

    /**
     * One of them.
     *
     * @param blacklisted whether the number of the other side is
     * @param partnerId the card a call that ended is about, as far as it is known
     */
    public record Told(
            CallFact fact, boolean blacklisted, @Nullable UUID partnerId) {}
}
