package kaw.telephony.call;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kaw.platform.security.UserId;
import kaw.telephony.agent.Engagement;

/**
 * What a signal brought about.
 *
 * @param calls whose entries have to be written anew
 * @param ventures that may not be allowed
 * @param engagements of the agents whose calls are others now
 * @param at when
 */
record CallChanges(
        Collection<Call> calls,
        List<CallFact> facts,
        List<Venture> ventures,
        Map<UserId, Engagement> engagements,
        Instant at) {

    boolean isEmpty() {
        return calls.isEmpty() && engagements.isEmpty();
    }
}
