package kaw.telephony.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kaw.contracts.telephony.AgentState;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * An agent's state line. What is known of the agent (softphone, pause, calls) makes the state; whenever it becomes another, the
 * interval that ends and the one that begins share their instant, so that the line has no gap and no overlap, whatever the clock does.
 */
public final class Agent {

    private final UserId id;
    private final Facts facts;
    private Standing standing;
    private Instant since;
    private final List<StateInterval> finished = new ArrayList<>();
    private final List<StateChange> changes = new ArrayList<>();

    /** What the state is made of. */
    static final class Facts {
        @Nullable
        String extension;
        /** The browser tab that holds the line. */
        @Nullable
        String line;

        boolean signedIn;
        boolean registered;
        /** Whether the exchange reaches the telephone; until it says otherwise, it does. */
        boolean reachable = true;

        @Nullable
        Instant seenAt;

        @Nullable
        String pause;

        @Nullable
        Instant afterCallUntil;
        /** The call after-call work is about. */
        @Nullable
        UUID afterCall;

        Engagement engagement = Engagement.NONE;
    }

    /** A step of the line, to be told to others. */
    record StateChange(Standing from, Standing to, Instant at) {}

    Agent(UserId id, Facts facts, Standing standing, Instant since) {
        this.id = id;
        this.facts = facts;
        this.standing = standing;
        this.since = since;
    }

    static Agent unknown(UserId id, Instant now) {
        return new Agent(id, new Facts(), Standing.SIGNED_OUT, millis(now));
    }

    /**
     * The softphone says how it is.
     *
     * @param line the browser tab it runs in: a tab that does not hold the line cannot give it up
     */
    void present(String line, boolean registered, Instant now) {
        if (!registered && facts.line != null && !facts.line.equals(line)) {
            return;
        }
        facts.line = line;
        facts.registered = registered;
        facts.seenAt = now;
        if (registered) {
            facts.signedIn = true;
            facts.reachable = true;
        }
        settle(now);
    }

    void reachable(boolean reachable, Instant now) {
        facts.reachable = reachable;
        settle(now);
    }

    /** Takes no calls from now on, or once the present one is over. */
    void pause(String reason, Instant now) {
        requireSignedIn();
        facts.pause = reason;
        endAfterCall();
        settle(now);
    }

    /** Takes calls again: ends a pause and after-call work. */
    void ready(Instant now) {
        requireSignedIn();
        facts.pause = null;
        endAfterCall();
        settle(now);
    }

    /** The agent's calls are others now; a conversation that ended leads to after-call work. */
    void engage(Engagement engagement, AgentTimes times, Instant now) {
        Engagement before = facts.engagement;
        facts.engagement = engagement;
        if (before.inConversation() && engagement.kind() == Engagement.Kind.NONE && facts.signedIn) {
            facts.afterCallUntil = later(now).plus(times.afterCall());
            facts.afterCall = before.callId();
        } else if (engagement.kind() != Engagement.Kind.NONE) {
            endAfterCall();
        }
        settle(now);
    }

    /** Time has gone by. A clock that was turned back must not lengthen what was granted. */
    void tick(AgentTimes times, Instant now) {
        Instant seen = facts.seenAt;
        if (seen != null && seen.isAfter(now)) {
            facts.seenAt = now;
        } else if (seen != null && facts.registered && elapsed(seen, now, times.presence())) {
            facts.registered = false;
        }
        Instant until = facts.afterCallUntil;
        if (until != null) {
            Instant longest = now.plus(times.afterCall());
            facts.afterCallUntil = until.isAfter(longest) ? longest : until;
            if (!now.isBefore(until)) {
                endAfterCall();
            }
        }
        if (standing.state() == AgentState.UNREACHABLE && elapsed(since, now, times.unreachable())) {
            facts.signedIn = false;
            facts.line = null;
            facts.pause = null;
            endAfterCall();
        }
        settle(now);
    }

    void extension(@Nullable String extension, Instant now) {
        if (!Objects.equals(facts.extension, extension)) {
            facts.extension = extension;
            facts.registered = false;
            if (extension == null) {
                facts.signedIn = false;
            }
            settle(now);
        }
    }

    /**
     * Whether the exchange may offer calls. Not during a talk either: at its end the next call in the queue would be quicker than
     * the word that there is after-call work to do.
     */
    boolean takesCalls() {
        return facts.signedIn
                && reachable()
                && facts.pause == null
                && facts.afterCallUntil == null
                && !facts.engagement.inConversation();
    }

    private void settle(Instant now) {
        Standing next = next();
        if (next.equals(standing)) {
            return;
        }
        Instant at = later(now);
        if (at.isAfter(since)) {
            finished.add(new StateInterval(standing.state(), standing.reason(), standing.callId(), since, at));
        }
        changes.add(new StateChange(standing, next, at));
        standing = next;
        since = at;
    }

    private Standing next() {
        Engagement calls = facts.engagement;
        return switch (calls.kind()) {
            case TALKING -> new Standing(AgentState.TALKING, null, calls.callId());
            case ON_HOLD -> new Standing(AgentState.ON_HOLD, null, calls.callId());
            case RINGING -> new Standing(AgentState.RINGING, null, calls.callId());
            case NONE -> withoutCalls();
        };
    }

    private Standing withoutCalls() {
        if (!facts.signedIn) {
            return Standing.SIGNED_OUT;
        }
        if (!reachable()) {
            return Standing.of(AgentState.UNREACHABLE);
        }
        if (facts.afterCallUntil != null) {
            return new Standing(AgentState.AFTER_CALL, null, facts.afterCall);
        }
        return facts.pause == null ? Standing.of(AgentState.READY) : new Standing(AgentState.PAUSED, facts.pause, null);
    }

    private boolean reachable() {
        return facts.registered && facts.reachable;
    }

    private void endAfterCall() {
        facts.afterCallUntil = null;
        facts.afterCall = null;
    }

    private void requireSignedIn() {
        if (!facts.signedIn) {
            throw new AgentSignedOut();
        }
    }

    /** The clock may step back; the line does not. */
    private Instant later(Instant now) {
        Instant at = millis(now);
        return at.isBefore(since) ? since : at;
    }

    /** As the database keeps it, so that an end and the beginning after it stay equal. */
    private static Instant millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static boolean elapsed(Instant from, Instant now, Duration limit) {
        return Duration.between(from, now).compareTo(limit) > 0;
    }

    public UserId id() {
        return id;
    }

    public AgentState state() {
        return standing.state();
    }

    public @Nullable String reason() {
        return standing.reason();
    }

    public @Nullable UUID callId() {
        return standing.callId();
    }

    public Instant since() {
        return since;
    }

    public @Nullable String extension() {
        return facts.extension;
    }

    boolean signedIn() {
        return facts.signedIn;
    }

    /** What stands at the exchange while no calls are taken. */
    String pauseWord() {
        if (facts.pause != null) {
            return facts.pause;
        }
        return facts.afterCallUntil != null ? "after-call" : facts.engagement.inConversation() ? "talk" : "unreachable";
    }

    Facts facts() {
        return facts;
    }

    /** Intervals that came to their end since this was asked last. */
    List<StateInterval> takeFinished() {
        List<StateInterval> taken = List.copyOf(finished);
        finished.clear();
        return taken;
    }

    List<StateChange> takeChanges() {
        List<StateChange> taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }
}
