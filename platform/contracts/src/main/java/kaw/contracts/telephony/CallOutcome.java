package kaw.contracts.telephony;

/** What a call came to. */
public enum CallOutcome {
    ANSWERED,
    /** Came in, rang at an agent and was not answered. */
    MISSED,
    /** Came in, and the caller hung up or was sent away while waiting in a queue. */
    ABANDONED,
    BUSY,
    NO_ANSWER,
    FAILED
}
