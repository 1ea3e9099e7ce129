package kaw.contracts.telephony;

/** Who put an end to a call. */
public enum EndedBy {
    CUSTOMER,
    AGENT,
    /** Nobody hung up: the exchange ended it, or was lost sight of. */
    PBX
}
