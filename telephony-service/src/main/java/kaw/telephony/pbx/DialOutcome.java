package kaw.telephony.pbx;

/** How an attempt to reach a party ended. */
public enum DialOutcome {
    ANSWERED,
    BUSY,
    NO_ANSWER,
    /** Given up by who asked for it, or answered elsewhere. */
    CANCELLED,
    /** The exchange has no permission for it. */
    REFUSED,
    FAILED
}
