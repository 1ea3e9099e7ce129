package kaw.telephony.call;

/** What a party or a call spends its time with; the three add up to its whole time. */
enum Phase {
    /** Rings, waits in a queue, or waits for a transfer. */
    RING,
    TALK,
    HOLD
}
