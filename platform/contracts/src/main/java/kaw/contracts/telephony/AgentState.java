package kaw.contracts.telephony;

/** What an agent is doing, as one line without gaps. */
public enum AgentState {
    SIGNED_OUT,
    /** Waits for calls. */
    READY,
    /** A call rings at the agent, or the agent waits for the other side to answer. */
    RINGING,
    TALKING,
    /** Every call of the agent is on hold. */
    ON_HOLD,
    /** After-call work: writes up what was said, and is offered no calls. */
    AFTER_CALL,
    /** Takes no calls, for the reason given. */
    PAUSED,
    /** Signed in, but the softphone is not to be reached. */
    UNREACHABLE
}
