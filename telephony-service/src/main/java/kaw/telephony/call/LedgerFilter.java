package kaw.telephony.call;

import java.time.Instant;
import java.util.UUID;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of the ledger.
 *
 * @param number any part of it, digits only
 * @param agent who must have taken part; null for anyone
 */
public record LedgerFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Direction direction,
        @Nullable String number,
        @Nullable UUID partner,
        @Nullable UserId agent) {

    /** As people tell calls apart. */
    public enum Direction {
        IN,
        OUT,
        INTERNAL,
        /** Came in and reached nobody. */
        MISSED
    }
}
