package kaw.telephony.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.platform.security.UserId;
import kaw.telephony.agent.Engagement;
import kaw.telephony.agent.Extensions;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import kaw.telephony.pbx.Snapshot;
import org.jspecify.annotations.Nullable;

/** All calls that go on, each following its own signals; for one thread. */
final class OpenCalls {

    static final String LINK_LOST = "pbx-link-lost";

    private final Extensions extensions;
    private final Map<PbxCallId, Call> byPbxId = new HashMap<>();
    private final Map<PbxLegId, Call> byLeg = new HashMap<>();
    /** Which calls may be an agent's. */
    private final Map<UserId, Set<Call>> byUser = new HashMap<>();

    private final EarlySignals early = new EarlySignals();
    private final Map<UserId, Engagement> told = new HashMap<>();
    private final Set<Call> touched = new LinkedHashSet<>();
    /** When the exchange was heard of last; null while it is heard. */
    private @Nullable Instant lostAt;

    /** Since when this instance waits for it. */
    private @Nullable Instant waitsSince;

    OpenCalls(Extensions extensions) {
        this.extensions = extensions;
    }

    /** Goes on with calls another instance, or this one before it was restarted, saw begin. */
    void resume(Collection<Call> calls, @Nullable Instant lastHeard, Instant now) {
        for (Call call : calls) {
            byPbxId.put(call.pbxId, call);
            call.alive().forEach(leg -> byLeg.put(leg.pbxId, call));
            remember(call);
        }
        engagements(calls).forEach(told::put);
        lostAt = lastHeard == null ? now : lastHeard;
        waitsSince = now;
    }

    CallChanges on(Signal signal) {
        switch (signal) {
            case Signal.OfLeg ofLeg -> route(ofLeg);
            case Signal.LinkRestored restored -> compare(restored.snapshot(), restored.at());
            case Signal.LinkLost lost -> {
                lostAt = lostAt == null ? lost.at() : lostAt;
                waitsSince = waitsSince == null ? lost.at() : waitsSince;
            }
            case Signal.ExtensionReachable reachable -> {
                // The agents' business.
            }
        }
        return changes(signal.at());
    }

    /** Gives up calls of which nothing was heard since the link was lost, as far as it is known when they were last alive. */
    CallChanges tick(Instant now, Duration grace) {
        Instant lost = lostAt;
        Instant since = waitsSince;
        if (lost != null && since != null && Duration.between(since, now).compareTo(grace) > 0) {
            Set.copyOf(byLeg.values()).forEach(call -> loseAll(call, lost));
        }
        return changes(now);
    }

    /** Legs of these agents; their calls are given the reason they are to end for. */
    CallChanges end(Set<UserId> agents, String reason, List<PbxLegId> legs, Instant now) {
        for (Call call : Set.copyOf(byLeg.values())) {
            for (Leg leg : call.alive()
                    .filter(l -> l.user != null && agents.contains(l.user))
                    .toList()) {
                call.reason = reason;
                legs.add(leg.pbxId);
                touched.add(call);
            }
        }
        return changes(now);
    }

    private void loseAll(Call call, Instant at) {
        call.alive().toList().forEach(leg -> call.lose(leg, at, LINK_LOST));
        touched.add(call);
    }

    private void route(Signal.OfLeg signal) {
        Call call = byLeg.get(signal.leg());
        if (call == null) {
            if (signal instanceof Signal.LegStarted started) {
                start(started);
            } else {
                early.keep(signal);
            }
            return;
        }
        Call joined = join(call, signal);
        if (signal instanceof Signal.Transferred transferred && transferred.second() != null) {
            Call second = byLeg.get(transferred.second());
            joined = second == null ? joined : merge(joined, second, signal.at());
        }
        if (joined.on(signal)) {
            touched.add(joined);
        }
    }

    private void start(Signal.LegStarted started) {
        if (early.hasEnded(started.leg())) {
            return;
        }
        Call call = byPbxId.computeIfAbsent(started.call(), id -> Call.begin(id, started.at()));
        byLeg.put(started.leg(), call);
        Optional<UserId> user = started.endpoint().kind() == Endpoint.Kind.EXTENSION
                ? extensions.owner(started.endpoint().name())
                : Optional.empty();
        call.start(started, user);
        remember(call);
        touched.add(call);
        early.take(started.leg()).forEach(this::route);
    }

    /** The exchange numbers a leg anew when its call was joined with an older one. */
    private Call join(Call call, Signal.OfLeg signal) {
        Call other = byPbxId.get(signal.call());
        if (other == null) {
            byPbxId.put(signal.call(), call);
            return call;
        }
        return merge(call, other, signal.at());
    }

    private Call merge(Call one, Call other, Instant at) {
        if (one == other) {
            return one;
        }
        List<Call> byAge = new ArrayList<>(List.of(one, other));
        byAge.sort(Comparator.<Call, Instant>comparing(call -> call.startedAt).thenComparing(call -> call.id.value()));
        Call older = byAge.getFirst();
        Call younger = byAge.getLast();
        older.absorb(younger, at);
        byUser.values().forEach(theirs -> theirs.remove(younger));
        remember(older);
        byLeg.replaceAll((leg, call) -> call == younger ? older : call);
        byPbxId.replaceAll((id, call) -> call == younger ? older : call);
        touched.add(younger);
        touched.add(older);
        return older;
    }

    /** What the exchange has is true; what it has not is over since the link was lost. */
    private void compare(Snapshot snapshot, Instant at) {
        Instant until = lostAt == null ? at : lostAt;
        lostAt = null;
        waitsSince = null;
        early.forget();
        Set<PbxLegId> there = snapshot.legs().stream().map(Snapshot.Leg::leg).collect(Collectors.toSet());
        for (Call call : Set.copyOf(byLeg.values())) {
            for (Leg leg : call.alive().filter(l -> !there.contains(l.pbxId)).toList()) {
                call.lose(leg, until, LINK_LOST);
                touched.add(call);
            }
        }
        closeEnded(List.copyOf(touched));
        snapshot.legs().forEach(leg -> signals(leg, at).forEach(this::route));
        // What began meanwhile is not cut off in the middle of a conversation.
        touched.forEach(call -> call.ventures.take());
    }

    private List<Signal.OfLeg> signals(Snapshot.Leg leg, Instant at) {
        List<Signal.OfLeg> signals = new ArrayList<>();
        Call known = byLeg.get(leg.leg());
        if (known == null) {
            signals.add(new Signal.LegStarted(at, leg.call(), leg.leg(), leg.endpoint(), leg.number(), leg.dialled()));
            if (leg.dialled() == null && !leg.answered()) {
                signals.add(new Signal.LegRinging(at, leg.call(), leg.leg()));
            }
        }
        if (leg.pair() != null) {
            signals.add(new Signal.LegsPaired(at, leg.call(), leg.leg(), leg.pair()));
        }
        if (leg.answered()) {
            signals.add(new Signal.LegAnswered(at, leg.call(), leg.leg()));
        }
        Leg before = known == null
                ? null
                : known.alive()
                        .filter(l -> l.pbxId.equals(leg.leg()))
                        .findFirst()
                        .orElse(null);
        if (leg.bridge() != null) {
            signals.add(new Signal.LegJoined(at, leg.call(), leg.leg(), leg.bridge()));
        } else if (before != null && before.bridge != null) {
            signals.add(new Signal.LegParted(at, leg.call(), leg.leg(), before.bridge));
        }
        if (leg.queue() != null) {
            signals.add(new Signal.QueueJoined(at, leg.call(), leg.leg(), leg.queue()));
        } else if (before != null && before.queue != null) {
            signals.add(new Signal.QueueLeft(at, leg.call(), leg.leg(), before.queue));
        }
        return signals;
    }

    private CallChanges changes(Instant at) {
        List<Call> changed = List.copyOf(touched);
        touched.clear();
        List<CallFact> facts = new ArrayList<>();
        List<Venture> ventures = new ArrayList<>();
        for (Call call : changed) {
            facts.addAll(call.takeFacts());
            ventures.addAll(call.ventures.take());
        }
        closeEnded(changed);
        Map<UserId, Engagement> engagements = engagements(changed);
        engagements.entrySet().removeIf(now -> now.getValue().equals(told.getOrDefault(now.getKey(), Engagement.NONE)));
        told.putAll(engagements);
        return new CallChanges(changed, facts, ventures, engagements, at);
    }

    private void closeEnded(Collection<Call> calls) {
        for (Call call : calls) {
            if (call.endedAt != null) {
                byPbxId.values().removeIf(open -> open == call);
                byLeg.entrySet().removeIf(leg -> leg.getValue() == call);
                byUser.values().forEach(theirs -> theirs.remove(call));
                if (!LINK_LOST.equals(call.reason)) {
                    call.legs().forEach(leg -> early.ended(leg.pbxId));
                }
            }
        }
    }

    private void remember(Call call) {
        for (Leg leg : call.legs()) {
            if (leg.user != null) {
                byUser.computeIfAbsent(leg.user, user -> new LinkedHashSet<>()).add(call);
            }
        }
    }

    private Map<UserId, Engagement> engagements(Collection<Call> calls) {
        Set<UserId> users = new HashSet<>();
        for (Call call : calls) {
            call.legs().forEach(leg -> {
                if (leg.user != null) {
                    users.add(leg.user);
                }
            });
        }
        return users.stream().collect(Collectors.toMap(user -> user, this::engagement, (a, b) -> a, HashMap::new));
    }

    private Engagement engagement(UserId user) {
        Engagement most = Engagement.NONE;
        for (Call call : byUser.getOrDefault(user, Set.of())) {
            for (Leg leg : call.alive().filter(l -> user.equals(l.user)).toList()) {
                Engagement.Kind kind = kind(leg);
                if (kind.compareTo(most.kind()) > 0) {
                    most = new Engagement(kind, call.id.value());
                }
            }
        }
        return most;
    }

    private static Engagement.Kind kind(Leg leg) {
        return switch (leg.meter.phase()) {
            case TALK -> Engagement.Kind.TALKING;
            case HOLD -> Engagement.Kind.ON_HOLD;
            // Alone after a conversation: the line is about to end, not ringing again.
            case RING ->
                leg.talked
                        ? Engagement.Kind.TALKING
                        : leg.ringing || !leg.called() ? Engagement.Kind.RINGING : Engagement.Kind.NONE;
        };
    }

    /** How many go on. */
    int size() {
        return Set.copyOf(byLeg.values()).size();
    }
}
