package kaw.telephony.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaw.contracts.telephony.CallHold;
import kaw.platform.security.UserId;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.PbxLegId;
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
