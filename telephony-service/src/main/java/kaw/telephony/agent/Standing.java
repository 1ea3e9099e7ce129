package kaw.telephony.agent;

import java.util.UUID;
import kaw.contracts.telephony.AgentState;
import org.jspecify.annotations.Nullable;

/** What an agent does at a moment; a change of any part begins a new interval of the state line. */
record Standing(
        AgentState state, @Nullable String reason, @Nullable UUID callId) {

    static final Standing SIGNED_OUT = new Standing(AgentState.SIGNED_OUT, null, null);

    static Standing of(AgentState state) {
        return new Standing(state, null, null);
    }
}
