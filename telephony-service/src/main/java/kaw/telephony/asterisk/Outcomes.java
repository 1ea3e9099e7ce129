package kaw.telephony.asterisk;

import kaw.telephony.pbx.DialOutcome;
import org.jspecify.annotations.Nullable;

/** Asterisk's words and causes (ITU-T Q.850) for how an attempt ended. */
final class Outcomes {

    private Outcomes() {}

    static DialOutcome ofStatus(@Nullable String status) {
        return switch (status == null ? "" : status) {
            case "ANSWER" -> DialOutcome.ANSWERED;
            case "BUSY" -> DialOutcome.BUSY;
            case "NOANSWER" -> DialOutcome.NO_ANSWER;
            case "CANCEL" -> DialOutcome.CANCELLED;
            default -> DialOutcome.FAILED;
        };
    }

    static DialOutcome ofCause(@Nullable Integer cause) {
        return switch (cause == null ? 0 : cause) {
            // User busy, call rejected.
            case 17, 21 -> DialOutcome.BUSY;
            // No user responding, no answer.
            case 18, 19 -> DialOutcome.NO_ANSWER;
            // Outgoing calls barred: as the example dialplan says of what nobody permitted.
            case 52 -> DialOutcome.REFUSED;
            // Normal clearing, answered elsewhere, and no cause at all.
            case 0, 16, 26 -> DialOutcome.CANCELLED;
            default -> DialOutcome.FAILED;
        };
    }
}
