package kaw.notification.live.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kaw.contracts.telephony.AgentState;
import kaw.contracts.telephony.AgentStateChanged;
import kaw.contracts.telephony.CallAnswered;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallEnded;
import kaw.contracts.telephony.CallRinging;
import kaw.contracts.telephony.CallerIdentified;
import kaw.contracts.telephony.PbxState;
import kaw.contracts.telephony.PbxStateChanged;
import kaw.contracts.telephony.QueuesChanged;
import kaw.notification.live.Audience;
import kaw.notification.live.Hint;
import kaw.notification.live.Hints;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells agents of their calls and states, and everyone of the queues and the exchange. */
@Component
class CallHints {

    private static final Duration QUEUES_PAUSE = Duration.ofMillis(500);

    private final Hints hints;

    /** At whom a call that goes on rang; an instance that started meanwhile learns it from the end of the call. */
    private final Map<UUID, Set<String>> agents = new ConcurrentHashMap<>();

    CallHints(Hints hints) {
        this.hints = hints;
    }

    void take(Object event) {
        switch (event) {
            case CallRinging ringing -> ringing(ringing);
            case CallerIdentified caller ->
                tell(
                        caller.agents(),
                        "caller-identified",
                        new Caller(caller.callId(), caller.partners(), caller.provisional()));
            case CallAnswered answered ->
                tell(
                        involved(answered.callId(), List.of(answered.agent())),
                        "call-answered",
                        new Answered(answered.callId(), answered.agent()));
            case CallEnded ended -> {
                tell(involved(ended.callId(), ended.agents()), "call-ended", new Ended(ended.callId()));
                agents.remove(ended.callId());
            }
            case AgentStateChanged agent ->
                tell(
                        List.of(agent.userId()),
                        "agent-state",
                        new State(agent.state(), agent.reason(), agent.since(), agent.callId()));
            case QueuesChanged queues ->
                hints.tell(
                        "queues",
                        new Hint("queues", new Queues(queues.queues()), new Audience.Everyone()),
                        Duration.ZERO,
                        QUEUES_PAUSE);
            case PbxStateChanged pbx -> hints.tell(new Hint("pbx", new Pbx(pbx.state()), new Audience.Everyone()));
            default -> {
                // Nothing a window shows.
            }
        }
    }

    private void ringing(CallRinging ringing) {
        agents.computeIfAbsent(ringing.callId(), call -> ConcurrentHashMap.newKeySet())
                .addAll(ringing.agents());
        tell(
                ringing.agents(),
                "call-ringing",
                new Ringing(ringing.callId(), ringing.number(), ringing.queue(), ringing.direction()));
    }

    /** Whose windows show the call: those it rang at, too, for it rings there no longer. */
    private Set<String> involved(UUID call, List<String> more) {
        Set<String> all = new LinkedHashSet<>(agents.getOrDefault(call, Set.of()));
        all.addAll(more);
        return all;
    }

    private void tell(Iterable<String> users, String type, Object data) {
        users.forEach(user -> hints.tell(new Hint(type, data, new Audience.OneUser(new UserId(user)))));
    }

    private record Ringing(
            UUID callId, @Nullable String number, @Nullable String queue, CallDirection direction) {}

    private record Caller(UUID callId, List<UUID> partners, boolean provisional) {}

    private record Answered(UUID callId, String agent) {}

    private record Ended(UUID callId) {}

    private record State(
            AgentState state,
            @Nullable String reason,
            Instant since,
            @Nullable UUID callId) {}

    private record Queues(List<QueuesChanged.Queue> items) {}

    private record Pbx(PbxState state) {}
}
