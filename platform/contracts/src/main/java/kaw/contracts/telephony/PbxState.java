package kaw.contracts.telephony;

/** Whether there is telephony at all. */
public enum PbxState {
    UP,
    /** The exchange does not answer; calls that run there may still do. */
    DOWN,
    /** No exchange is connected to this installation. */
    OFF
}
