package kaw.telephony.call;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who hears whom: parties in one bridge do, and so do those in two bridges that a pair of virtual legs connects.
 */
final class Rooms {

    private final List<Leg> alive;

    Rooms(Collection<Leg> legs) {
        this.alive = legs.stream().filter(Leg::alive).toList();
    }

    /** The parties in the room of this leg, itself included; virtual legs are none. */
    List<Leg> with(Leg leg) {
        Set<Leg> seen = new HashSet<>();
        Deque<Leg> next = new ArrayDeque<>(List.of(leg));
        while (!next.isEmpty()) {
            Leg at = next.remove();
            if (seen.add(at)) {
                neighbours(at).forEach(next::add);
            }
        }
        return new ArrayList<>(seen.stream().filter(Leg::real).toList());
    }

    /** What the party spends its time with. */
    Phase phase(Leg leg) {
        List<Leg> room = with(leg);
        if (room.size() < 2) {
            return Phase.RING;
        }
        return room.stream().anyMatch(other -> other.heldSince != null) ? Phase.HOLD : Phase.TALK;
    }

    /** What the party outside goes through is what the call goes through; without one, any conversation counts. */
    static Phase phaseOfWhole(Collection<Leg> alive) {
        boolean outside = alive.stream().anyMatch(Leg::outside);
        List<Phase> phases = alive.stream()
                .filter(leg -> outside ? leg.outside() : leg.real())
                .map(leg -> leg.meter.phase())
                .toList();
        return phases.contains(Phase.TALK) ? Phase.TALK : phases.contains(Phase.HOLD) ? Phase.HOLD : Phase.RING;
    }

    private Stream<Leg> neighbours(Leg leg) {
        return alive.stream()
                .filter(other -> other != leg)
                .filter(other -> sameBridge(leg, other) || isPair(leg, other));
    }

    private static boolean sameBridge(Leg one, Leg other) {
        return one.bridge != null && one.bridge.equals(other.bridge);
    }

    private static boolean isPair(Leg one, Leg other) {
        return Objects.equals(one.pair, other.pbxId) || Objects.equals(other.pair, one.pbxId);
    }
}
