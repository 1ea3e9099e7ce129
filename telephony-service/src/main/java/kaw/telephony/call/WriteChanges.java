package kaw.telephony.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.contracts.telephony.CallDirection;
import kaw.telephony.agent.ChangeAgent;
import kaw.telephony.blacklist.Blacklist;
import kaw.telephony.pbx.PbxLegId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what many signals brought about, in one transaction and with few statements: each call once, as it stands after the last of them;
 * what happened to calls and agents in the order it did.
 */
@Component
class WriteChanges {

    private final CallStore store;
    private final ChangeAgent changeAgent;
    private final Blacklist blacklist;
    private final ScreenCalls screenCalls;
    private final ApplicationEventPublisher events;

    WriteChanges(
            CallStore store,
            ChangeAgent changeAgent,
            Blacklist blacklist,
            ScreenCalls screenCalls,
            ApplicationEventPublisher events) {
        this.store = store;
        this.changeAgent = changeAgent;
        this.blacklist = blacklist;
        this.screenCalls = screenCalls;
        this.events = events;
    }

    /** Returns the legs that are to be ended, since what they do is not allowed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PbxLegId> write(List<CallChanges> changes) {
        Set<Call> calls = new LinkedHashSet<>();
        List<CallFact> facts = new ArrayList<>();
        List<Venture> ventures = new ArrayList<>();
        List<ChangeAgent.Engaged> engaged = new ArrayList<>();
        for (CallChanges each : changes) {
            calls.addAll(each.calls());
            facts.addAll(each.facts());
            ventures.addAll(each.ventures());
            each.engagements().forEach((agent, now) -> engaged.add(new ChangeAgent.Engaged(agent, now, each.at())));
        }
        Set<String> blacklisted = blacklist.among(numbers(facts, ventures));
        List<Venture> refused = refused(ventures, blacklisted);
        store.save(calls);
        publish(upToDate(facts, refused), blacklisted);
        changeAgent.engage(engaged);
        return refused.stream().map(venture -> venture.leg().pbxId).toList();
    }

    private static Set<String> numbers(List<CallFact> facts, List<Venture> ventures) {
        Set<String> numbers = new HashSet<>();
        for (CallFact fact : facts) {
            if (fact instanceof CallFact.Ringing ringing && ringing.number() != null) {
                numbers.add(ringing.number());
            }
        }
        for (Venture venture : ventures) {
            if (venture instanceof Venture.ComesIn in) {
                numbers.add(in.number());
            }
        }
        return numbers;
    }

    private List<Venture> refused(List<Venture> ventures, Set<String> blacklisted) {
        List<Venture> refused = new ArrayList<>();
        for (Venture venture : ventures) {
            screenCalls.refusal(venture, blacklisted).ifPresent(reason -> {
                venture.call().reason = reason;
                refused.add(venture);
            });
        }
        return refused;
    }

    /** A call that was over before it was refused is told of with the reason it has since. */
    private static List<CallFact> upToDate(List<CallFact> facts, List<Venture> refused) {
        if (refused.isEmpty()) {
            return facts;
        }
        Map<CallId, Call> calls =
                refused.stream().map(Venture::call).distinct().collect(Collectors.toMap(call -> call.id, call -> call));
        return facts.stream()
                .map(fact -> fact instanceof CallFact.Ended && calls.containsKey(fact.call())
                        ? new CallFact.Ended(Entries.of(calls.get(fact.call())))
                        : fact)
                .toList();
    }

    private void publish(List<CallFact> facts, Set<String> blacklisted) {
        if (facts.isEmpty()) {
            return;
        }
        for (CallFact fact : facts) {
            if (fact instanceof CallFact.Ringing ringing
                    && ringing.number() != null
                    && ringing.direction() == CallDirection.OUT) {
                ringing.agents()
                        .forEach(agent -> store.dialledFor(ringing.call(), agent, ringing.number(), ringing.at()));
            }
        }
        Map<CallId, UUID> partners = store.partners(ended(facts));
        events.publishEvent(new CallHappened(facts.stream()
                .map(fact -> new CallHappened.Told(
                        fact,
                        fact instanceof CallFact.Ringing ringing
                                && ringing.number() != null
                                && blacklisted.contains(ringing.number()),
                        partners.get(fact.call())))
                .toList()));
    }

    private static Collection<CallId> ended(List<CallFact> facts) {
        return facts.stream()
                .filter(CallFact.Ended.class::isInstance)
                .map(CallFact::call)
                .collect(Collectors.toSet());
    }
}
