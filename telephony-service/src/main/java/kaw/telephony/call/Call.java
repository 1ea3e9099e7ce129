package kaw.telephony.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kaw.contracts.telephony.CallDirection;
import kaw.platform.security.UserId;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A call as its signals tell it. Signals that repeat what is known, or come after the end of their leg, change nothing; time never
 * goes back within a call.
 */
final class Call {

    final CallId id;
    final PbxCallId pbxId;
    final Instant startedAt;
    final PhaseMeter meter;
    private final Map<PbxLegId, Leg> legs = new LinkedHashMap<>();
    private final List<CallFact> facts = new ArrayList<>();
    final Ventures ventures = new Ventures();

    CallDirection direction = CallDirection.INTERNAL;

    @Nullable
    String number;

    @Nullable
    String queue;

    @Nullable
    Instant answeredAt;

    @Nullable
    Instant endedAt;
    /** The leg whose hanging up brings the call to its end, unless someone else joins after it. */
    @Nullable
    Leg hangup;

    @Nullable
    String reason;

    @Nullable
    CallId mergedInto;

    private Instant now;

    Call(CallId id, PbxCallId pbxId, Instant startedAt, PhaseMeter meter) {
        this.id = id;
        this.pbxId = pbxId;
        this.startedAt = startedAt;
        this.meter = meter;
        this.now = meter.since().isAfter(startedAt) ? meter.since() : startedAt;
    }

    static Call begin(PbxCallId pbxId, Instant at) {
        Instant start = at.truncatedTo(ChronoUnit.MILLIS);
        return new Call(CallId.next(), pbxId, start, new PhaseMeter(Phase.RING, start));
    }

    void start(Signal.LegStarted started, Optional<UserId> user) {
        Instant at = later(started.at());
        Leg leg = Leg.begun(started, user.orElse(null), at);
        add(leg);
        direct();
        ventures.begun(this, leg, at);
    }

    /** As it was stored. */
    void add(Leg leg) {
        legs.put(leg.pbxId, leg);
    }

    /** Takes in a signal about one of its legs; true if it changed anything. */
    boolean on(Signal.OfLeg signal) {
        Leg leg = legs.get(signal.leg());
        if (leg == null || !leg.alive()) {
            return false;
        }
        Instant at = later(signal.at());
        boolean changed = apply(signal, leg, at);
        return settle(at) || changed;
    }

    private boolean apply(Signal.OfLeg signal, Leg leg, Instant at) {
        return switch (signal) {
            case Signal.LegStarted repeated -> false;
            case Signal.LegDialled dialled -> ring(leg, at);
            case Signal.LegRinging ringing -> ring(leg, at);
            case Signal.LegAnswered answered -> leg.answer(at);
            case Signal.DialEnded ended -> {
                boolean news = leg.outcome == null;
                leg.outcome = ended.outcome();
                yield news;
            }
            case Signal.LegJoined joined -> join(leg, joined.bridge(), at);
            case Signal.LegParted parted -> leg.part(parted.bridge());
            case Signal.LegsPaired paired -> leg.pair(paired.other());
            case Signal.LegHeld held -> leg.hold(at);
            case Signal.LegResumed resumed -> leg.resume(at);
            case Signal.Transferred transferred -> transfer(leg, transferred);
            case Signal.HangupAsked asked -> hangUp(leg);
            case Signal.LegEnded ended -> {
                leg.endsWith(ended.outcome());
                end(leg, at);
                yield true;
            }
            case Signal.QueueJoined joined -> {
                boolean news = !joined.queue().equals(leg.queue);
                leg.queueSince = news ? at : leg.queueSince;
                leg.queue = joined.queue();
                queue = joined.queue();
                hangup = null;
                yield news;
            }
            case Signal.QueueLeft left -> leg.leaveQueue(left.queue());
        };
    }

    private boolean ring(Leg leg, Instant at) {
        if (leg.ringing || leg.answeredAt != null) {
            return false;
        }
        leg.ringing = true;
        hangup = null;
        if (leg.called() && leg.user != null && direction != CallDirection.OUT) {
            facts.add(new CallFact.Ringing(id, direction, e164(), ringingAt(), queue, at));
        }
        return true;
    }

    private List<UserId> ringingAt() {
        return alive().filter(leg -> leg.called() && leg.ringing && leg.answeredAt == null)
                .map(leg -> leg.user)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean join(Leg leg, String bridge, Instant at) {
        boolean news = leg.join(bridge, at);
        // Others go on without who has gone; who is still there has hung up before the exchange put the two together.
        hangup = news && hangup != null && !hangup.alive() ? null : hangup;
        return news;
    }

    private boolean transfer(Leg leg, Signal.Transferred transferred) {
        String target = transferred.target();
        Leg second = transferred.second() == null ? null : legs.get(transferred.second());
        if (second != null) {
            target = new Rooms(legs.values())
                    .with(second).stream()
                            .filter(other -> other != second && other != leg)
                            .findFirst()
                            .map(Leg::name)
                            .orElse(second.dialled);
            second.transferredTo = target == null ? "?" : target;
        }
        leg.transferredTo = target == null ? "?" : target;
        ventures.passedOn(second == null ? leg : null);
        hangup = hangup == leg ? null : hangup;
        return true;
    }

    private boolean hangUp(Leg leg) {
        if (leg.hungUp) {
            return false;
        }
        leg.hungUp = true;
        boolean lastPair =
                alive().filter(Leg::real).filter(l -> l.answeredAt != null).count() <= 2;
        if (hangup == null && leg.transferredTo == null && lastPair) {
            hangup = leg;
        }
        return true;
    }

    private void end(Leg leg, Instant at) {
        leg.end(at);
        if (!leg.called() && leg.outcome == DialOutcome.REFUSED && reason == null) {
            reason = Venture.NOT_PERMITTED;
        }
        if (alive().findAny().isEmpty()) {
            meter.stop(at);
            endedAt = at;
            facts.add(new CallFact.Ended(Entries.of(this)));
        }
    }

    /** Ends legs nobody will signal the end of any more. */
    boolean lose(Leg leg, Instant lostAt, String why) {
        Instant at = later(lostAt);
        if (hangup == null) {
            reason = why;
        }
        end(leg, at);
        settle(at);
        return true;
    }

    /** Takes over the legs of a younger call a transfer or a conference joined with this one. */
    void absorb(Call other, Instant at) {
        Instant joinedAt = later(at);
        other.legs.values().forEach(this::add);
        other.legs.clear();
        other.now = other.later(at);
        other.meter.stop(other.now);
        other.endedAt = other.now;
        other.mergedInto = id;
        other.facts.add(new CallFact.Ended(Entries.of(other)));
        if (direction == CallDirection.INTERNAL && other.direction != CallDirection.INTERNAL) {
            direction = other.direction;
            number = other.number;
        }
        queue = queue == null ? other.queue : queue;
        settle(joinedAt);
    }

    /** Gives every party and the call as a whole the phase they are in now. */
    private boolean settle(Instant at) {
        Rooms rooms = new Rooms(legs.values());
        boolean changed = false;
        for (Leg leg : alive().filter(Leg::real).toList()) {
            changed |= leg.meter.turn(rooms.phase(leg), at);
            if (leg.meter.phase() == Phase.TALK && !leg.talked) {
                leg.talked = true;
                if (leg.user != null) {
                    facts.add(new CallFact.Answered(id, leg.user, at));
                }
            }
        }
        if (endedAt == null) {
            Phase whole = Rooms.phaseOfWhole(alive().toList());
            changed |= meter.turn(whole, at);
            if (whole == Phase.TALK && answeredAt == null) {
                answeredAt = at;
            }
        }
        return changed;
    }

    /** Who called whom, as far as the legs so far tell; once there is a party outside it stays. */
    private void direct() {
        Leg first = legs.values().stream().filter(Leg::real).findFirst().orElse(null);
        if (first == null || direction != CallDirection.INTERNAL) {
            return;
        }
        Optional<Leg> outside = legs.values().stream().filter(Leg::outside).findFirst();
        if (first.outside()) {
            direction = CallDirection.IN;
            number = first.number;
        } else if (outside.isPresent() || Numbers.isOutside(first.dialled)) {
            direction = CallDirection.OUT;
            number = first.dialled == null ? outside.map(leg -> leg.number).orElse(null) : first.dialled;
            if (first.user != null) {
                facts.add(new CallFact.Ringing(id, direction, e164(), List.of(first.user), null, now));
            }
        } else {
            number = first.dialled;
        }
    }

    @Nullable
    String e164() {
        return direction == CallDirection.INTERNAL ? null : Numbers.e164(number);
    }

    Stream<Leg> alive() {
        return legs.values().stream().filter(Leg::alive);
    }

    Collection<Leg> legs() {
        return legs.values();
    }

    /** What happened since this was asked last. */
    List<CallFact> takeFacts() {
        List<CallFact> taken = List.copyOf(facts);
        facts.clear();
        return taken;
    }

    private Instant later(Instant at) {
        Instant millis = at.truncatedTo(ChronoUnit.MILLIS);
        now = millis.isAfter(now) ? millis : now;
        return now;
    }
}
