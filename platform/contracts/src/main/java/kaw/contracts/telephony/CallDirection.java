package kaw.contracts.telephony;

/** Who called whom. */
public enum CallDirection {
    IN,
    OUT,
    /** Between two extensions. */
    INTERNAL
}
