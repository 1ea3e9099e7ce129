package kaw.telephony.asterisk;

import java.time.Instant;
import kaw.telephony.pbx.PbxLegId;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.SetVarAction;

/** What Asterisk is told of a single call. */
final class Orders {

    /** Call rejected. */
    private static final int REJECTED = 21;

    private Orders() {}

    /**
     * A global variable per extension, which the dialplan reads and clears: it takes no right but {@code call}, is gone with a restart of
     * Asterisk, and there are never more of them than extensions.
     */
    static ManagerAction permit(String extension, String number, Instant until) {
        return new SetVarAction(
                "KAW_MAY_DIAL_" + digits(extension), digits(number.replace("+", "")) + "-" + until.getEpochSecond());
    }

    /** Asterisk takes the unique id for a channel's name. */
    static ManagerAction hangUp(PbxLegId leg) {
        return new HangupAction(leg.value(), REJECTED);
    }

    private static String digits(String text) {
        if (text.isEmpty() || text.chars().anyMatch(letter -> letter < '0' || letter > '9')) {
            throw new IllegalArgumentException("Neither an extension nor a number");
        }
        return text;
    }
}
