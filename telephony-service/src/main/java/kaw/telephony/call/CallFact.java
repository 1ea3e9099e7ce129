package kaw.telephony.call;

import java.time.Instant;
import java.util.List;
import kaw.contracts.telephony.CallDirection;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/** Something that happened in a call and matters outside it. */
public sealed interface CallFact {

    CallId call();

    /**
     * It rings at agents, or an agent dials.
     *
     * @param number of the other side, E.164
     */
    record Ringing(
            CallId call,
            CallDirection direction,
            @Nullable String number,
            List<UserId> agents,
            @Nullable String queue,
            Instant at)
            implements CallFact {}

    record Answered(CallId call, UserId agent, Instant at) implements CallFact {}

    record Ended(CallEntry entry) implements CallFact {
        @Override
        public CallId call() {
            return entry.id();
        }
    }
}
