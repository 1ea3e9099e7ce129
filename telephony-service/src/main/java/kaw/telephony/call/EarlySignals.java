package kaw.telephony.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;

/** Signals that came before the start of their leg, kept until it comes; and the legs that have ended, which start no more. */
final class EarlySignals {

    private static final int REMEMBERED = 10_000;

    private final Map<PbxLegId, List<Signal.OfLeg>> early = bounded();
    private final Map<PbxLegId, Boolean> ended = bounded();

    void keep(Signal.OfLeg signal) {
        if (!ended.containsKey(signal.leg())) {
            early.computeIfAbsent(signal.leg(), leg -> new ArrayList<>()).add(signal);
        }
    }

    /** What came too early for this leg, in its order. */
    List<Signal.OfLeg> take(PbxLegId leg) {
        List<Signal.OfLeg> kept = early.remove(leg);
        return kept == null ? List.of() : kept;
    }

    void ended(PbxLegId leg) {
        early.remove(leg);
        ended.put(leg, true);
    }

    boolean hasEnded(PbxLegId leg) {
        return ended.containsKey(leg);
    }

    /** The exchange is not the one it was: what it says now is news. */
    void forget() {
        early.clear();
        ended.clear();
    }

    private static <V> Map<PbxLegId, V> bounded() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<PbxLegId, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
