package kaw.telephony.call;

import java.time.Duration;
import java.time.Instant;

/** Adds up the time spent in each phase; a clock that steps back makes no time negative. */
final class PhaseMeter {

    private final long[] millis = new long[Phase.values().length];
    private Phase phase;
    private Instant since;

    PhaseMeter(Phase phase, Instant since) {
        this.phase = phase;
        this.since = since;
    }

    /** As it was stored. */
    PhaseMeter(Phase phase, Instant since, long ring, long talk, long hold) {
        this(phase, since);
        millis[Phase.RING.ordinal()] = ring;
        millis[Phase.TALK.ordinal()] = talk;
        millis[Phase.HOLD.ordinal()] = hold;
    }

    /** True if the phase is another one now. */
    boolean turn(Phase next, Instant at) {
        if (next == phase) {
            return false;
        }
        add(at);
        phase = next;
        return true;
    }

    void stop(Instant at) {
        add(at);
    }

    private void add(Instant at) {
        if (at.isAfter(since)) {
            millis[phase.ordinal()] += Duration.between(since, at).toMillis();
            since = at;
        }
    }

    Phase phase() {
        return phase;
    }

    Instant since() {
        return since;
    }

    long millis(Phase of) {
        return millis[of.ordinal()];
    }
}
