package kaw.components;

import java.util.Map;

/** People outside who call the centre, by orders to the carrier at the other end of its outside line. */
public record OutsideCallers(Ami carrier) {

    /** Someone calls one of the centre's numbers, and speaks as soon as they are answered. */
    public void call(String number, String from) {
        carrier.send(
                "Originate",
                Map.of(
                        "Channel", "PJSIP/" + number + "@pbx",
                        "Context", "talk",
                        "Exten", "s",
                        "Priority", "1",
                        "CallerID", from,
                        "Async", "true"));
    }

    /** Everyone outside hangs up. */
    public void hangUp() {
        carrier.send("Hangup", Map.of("Channel", "/^PJSIP/"));
    }
}
