package kaw.telephony.pbx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is going on at the exchange.
 *
 * @param legs all there are
 * @param queues names of all queues
 * @param members paused or not, by queue and extension
 */
public record Snapshot(List<Leg> legs, Set<String> queues, Map<String, Map<String, Boolean>> members) {

    /**
     * A leg as it stands.
     *
     * @param bridge it is in; null for none
     * @param queue it waits in; null for none
     * @param pair the other end of the connection a virtual leg is one end of; null for any other leg
     */
    public record Leg(
            PbxCallId call,
            PbxLegId leg,
            Endpoint endpoint,
            @Nullable String number,
            @Nullable String dialled,
            boolean answered,
            @Nullable String bridge,
            @Nullable String queue,
            @Nullable PbxLegId pair) {}

    public static Snapshot empty() {
        return new Snapshot(List.of(), Set.of(), Map.of());
    }
}
