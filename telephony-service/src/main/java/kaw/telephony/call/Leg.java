package kaw.telephony.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaw.contracts.telephony.CallHold;
import kaw.platform.Ids;
import kaw.platform.security.UserId;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import org.jspecify.annotations.Nullable;

/** One party's part of a call. */
final class Leg {

    final UUID id;
    final PbxLegId pbxId;
    final Endpoint endpoint;
    final @Nullable UserId user;
    final @Nullable String number;
    /** What the party dialled; null for one that was called. */
    final @Nullable String dialled;

    final Instant startedAt;
    final PhaseMeter meter;
    final List<CallHold> holds = new ArrayList<>();

    boolean ringing;
    boolean talked;
    boolean hungUp;

    @Nullable
    Instant answeredAt;

    @Nullable
    Instant endedAt;

    @Nullable
    Instant heldSince;

    @Nullable
    String bridge;

    @Nullable
    PbxLegId pair;

    @Nullable
    String queue;

    @Nullable
    Instant queueSince;

    @Nullable
    DialOutcome outcome;

    @Nullable
    String transferredTo;

    Leg(
            UUID id,
            PbxLegId pbxId,
            Endpoint endpoint,
            @Nullable UserId user,
            @Nullable String number,
            @Nullable String dialled,
            Instant startedAt,
            PhaseMeter meter) {
        this.id = id;
        this.pbxId = pbxId;
        this.endpoint = endpoint;
        this.user = user;
        this.number = number;
        this.dialled = dialled;
        this.startedAt = startedAt;
        this.meter = meter;
    }

    static Leg begun(Signal.LegStarted started, @Nullable UserId user, Instant at) {
        return new Leg(
                Ids.next(),
                started.leg(),
                started.endpoint(),
                user,
                started.number(),
                started.dialled(),
                at,
                new PhaseMeter(Phase.RING, at));
    }

    boolean alive() {
        return endedAt == null;
    }

    boolean real() {
        return endpoint.kind() != Endpoint.Kind.VIRTUAL;
    }

    boolean outside() {
        return endpoint.kind() == Endpoint.Kind.OUTSIDE;
    }

    boolean called() {
        return dialled == null;
    }

    @Nullable
    String extension() {
        return endpoint.kind() == Endpoint.Kind.EXTENSION ? endpoint.name() : null;
    }

    /** What others call the party: its extension or its number. */
    @Nullable
    String name() {
        String extension = extension();
        return extension == null ? number : extension;
    }

    /** The party took the call; like the others below, true if that is news. */
    boolean answer(Instant at) {
        if (answeredAt != null) {
            return false;
        }
        answeredAt = at;
        return true;
    }

    boolean join(String other, Instant at) {
        answer(at);
        if (other.equals(bridge)) {
            return false;
        }
        bridge = other;
        return true;
    }

    boolean part(String from) {
        if (!from.equals(bridge)) {
            return false;
        }
        bridge = null;
        return true;
    }

    boolean pair(PbxLegId other) {
        if (other.equals(pair)) {
            return false;
        }
        pair = other;
        return true;
    }

    boolean leaveQueue(String left) {
        if (!left.equals(queue)) {
            return false;
        }
        queue = null;
        return true;
    }

    /** The end of a leg says less of why than the end of its dialling, which is believed where it was told. */
    void endsWith(DialOutcome told) {
        outcome = outcome == null ? told : outcome;
    }

    boolean hold(Instant at) {
        if (heldSince != null) {
            return false;
        }
        heldSince = at;
        return true;
    }

    boolean resume(Instant at) {
        Instant since = heldSince;
        if (since == null) {
            return false;
        }
        if (at.isAfter(since)) {
            holds.add(new CallHold(since, at));
        }
        heldSince = null;
        return true;
    }

    void end(Instant at) {
        resume(at);
        meter.stop(at);
        endedAt = at;
        bridge = null;
        queue = null;
    }
}
