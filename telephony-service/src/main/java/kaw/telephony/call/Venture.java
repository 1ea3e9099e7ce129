package kaw.telephony.call;

import java.time.Instant;
import kaw.platform.security.UserId;

/** What not everybody may do, to be looked at as it begins. */
sealed interface Venture {

    /** The reason in the ledger of a call outside that nobody permitted. */
    String NOT_PERMITTED = "not-permitted";

    Call call();

    /** To be ended if it is not allowed. */
    Leg leg();

    /** @param number of who calls, E.164 */
    record ComesIn(Call call, Leg leg, String number) implements Venture {}

    /**
     * The exchange begins to call somebody outside.
     *
     * @param agent who dialled, or passed a caller on
     * @param number as dialled
     */
    record GoesOut(Call call, Leg leg, UserId agent, String number, Instant at) implements Venture {}
}
