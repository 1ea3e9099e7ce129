package kaw.telephony.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kaw.platform.security.UserId;
import kaw.telephony.agent.Engagement;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import org.jspecify.annotations.Nullable;

/** Records signals as an exchange would send them, then plays them: as they were, or spoilt in some way. */
final class Exchange {

    static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    private final List<Signal> signals = new ArrayList<>();
    private Duration clock = Duration.ZERO;

    private final List<CallFact> facts = new ArrayList<>();
    private final Map<UserId, List<Engagement>> engagements = new HashMap<>();
    private final OpenCalls calls = new OpenCalls(Exchange::owner);

    static UserId agent(String extension) {
        return new UserId("agent-" + extension);
    }

    private static Optional<UserId> owner(String extension) {
        return extension.startsWith("6") ? Optional.of(agent(extension)) : Optional.empty();
    }

    Exchange after(double seconds) {
        clock = clock.plusMillis(Math.round(seconds * 1000));
        return this;
    }

    Instant now() {
        return START.plus(clock);
    }

    Exchange outsideCalls(String call, String leg, @Nullable String number, String did) {
        return add(new Signal.LegStarted(now(), call(call), leg(leg), Endpoint.outside("carrier"), number, did));
    }

    Exchange extensionCalls(String call, String leg, String extension, String dialled) {
        return add(
                new Signal.LegStarted(now(), call(call), leg(leg), Endpoint.extension(extension), extension, dialled));
    }

    Exchange rings(String call, String leg, String extension) {
        add(new Signal.LegStarted(now(), call(call), leg(leg), Endpoint.extension(extension), extension, null));
        add(new Signal.LegDialled(now(), call(call), leg(leg), null));
        return add(new Signal.LegRinging(now(), call(call), leg(leg)));
    }

    Exchange dialsOut(String call, String leg, String number) {
        add(new Signal.LegStarted(now(), call(call), leg(leg), Endpoint.outside("carrier"), number, null));
        return add(new Signal.LegDialled(now(), call(call), leg(leg), null));
    }

    Exchange joinsQueue(String call, String leg, String queue) {
        add(new Signal.LegAnswered(now(), call(call), leg(leg)));
        return add(new Signal.QueueJoined(now(), call(call), leg(leg), queue));
    }

    Exchange leavesQueue(String call, String leg, String queue) {
        return add(new Signal.QueueLeft(now(), call(call), leg(leg), queue));
    }

    Exchange answers(String call, String leg) {
        add(new Signal.LegAnswered(now(), call(call), leg(leg)));
        return add(new Signal.DialEnded(now(), call(call), leg(leg), DialOutcome.ANSWERED));
    }

    Exchange bridge(String call, String bridge, String... legs) {
        for (String leg : legs) {
            add(new Signal.LegJoined(now(), call(call), leg(leg), bridge));
        }
        return this;
    }

    Exchange parts(String call, String leg, String bridge) {
        return add(new Signal.LegParted(now(), call(call), leg(leg), bridge));
    }

    Exchange holds(String call, String leg) {
        return add(new Signal.LegHeld(now(), call(call), leg(leg)));
    }

    Exchange resumes(String call, String leg) {
        return add(new Signal.LegResumed(now(), call(call), leg(leg)));
    }

    Exchange transfers(String call, String leg, @Nullable String second, @Nullable String target) {
        return add(new Signal.Transferred(now(), call(call), leg(leg), second == null ? null : leg(second), target));
    }

    Exchange hangsUp(String call, String leg) {
        return add(new Signal.HangupAsked(now(), call(call), leg(leg)));
    }

    Exchange ends(String call, DialOutcome outcome, String... legs) {
        for (String leg : legs) {
            add(new Signal.LegEnded(now(), call(call), leg(leg), outcome));
        }
        return this;
    }

    Exchange add(Signal signal) {
        signals.add(signal);
        return this;
    }

    /** What was recorded, for whoever plays it elsewhere. */
    List<Signal> recorded() {
        return List.copyOf(signals);
    }

    /** Plays what was recorded. */
    Exchange play() {
        return play(UnaryOperator.identity());
    }

    Exchange play(UnaryOperator<List<Signal>> spoilt) {
        for (Signal signal : spoilt.apply(List.copyOf(signals))) {
            take(calls.on(signal));
        }
        signals.clear();
        return this;
    }

    Exchange tick(Duration grace) {
        take(calls.tick(now(), grace));
        return this;
    }

    private void take(CallChanges changes) {
        facts.addAll(changes.facts());
        changes.engagements()
                .forEach((user, now) -> engagements
                        .computeIfAbsent(user, unused -> new ArrayList<>())
                        .add(now));
    }

    CallEntry onlyEntry() {
        List<CallEntry> entries = entries();
        if (entries.size() != 1) {
            throw new AssertionError("One call expected, not " + entries);
        }
        return entries.getFirst();
    }

    /** Calls that ended and are calls of their own. */
    List<CallEntry> entries() {
        return facts(CallFact.Ended.class)
                .map(CallFact.Ended::entry)
                .filter(entry -> entry.mergedInto() == null)
                .toList();
    }

    <F extends CallFact> Stream<F> facts(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    /** What the agent's calls had the agent do, one after the other. */
    List<Engagement.Kind> doings(String extension) {
        return engagements.getOrDefault(agent(extension), List.of()).stream()
                .map(Engagement::kind)
                .toList();
    }

    int open() {
        return calls.size();
    }

    private static PbxCallId call(String id) {
        return new PbxCallId(id);
    }

    private static PbxLegId leg(String id) {
        return new PbxLegId(id);
    }
}
