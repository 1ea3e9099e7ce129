package kaw.telephony.asterisk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Snapshot;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.QueueEntryEvent;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.event.QueueParamsEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import org.jspecify.annotations.Nullable;

/** Makes a snapshot of what Asterisk answered to QueueStatus and CoreShowChannels. */
final class ReadSnapshot {

    private static final int RING = 4;
    private static final int UP = 6;

    private ReadSnapshot() {}

    static Snapshot of(Iterable<ResponseEvent> queueStatus, Iterable<ResponseEvent> channels) {
        Set<String> queues = new TreeSet<>();
        Map<String, Map<String, Boolean>> members = new HashMap<>();
        Map<String, String> waiting = new HashMap<>();
        for (ResponseEvent event : queueStatus) {
            switch (event) {
                case QueueParamsEvent queue -> queues.add(queue.getQueue());
                case QueueMemberEvent member ->
                    Channels.extension(member.getInterface())
                            .ifPresent(extension -> members.computeIfAbsent(member.getQueue(), queue -> new HashMap<>())
                                    .put(extension, Boolean.TRUE.equals(member.getPaused())));
                case QueueEntryEvent entry -> waiting.put(entry.getUniqueId(), entry.getQueue());
                default -> {
                    // What closes the list.
                }
            }
        }
        // A queue Asterisk keeps for itself has no agents of ours.
        queues.remove("default");
        List<Snapshot.Leg> legs = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        for (ResponseEvent event : channels) {
            if (event instanceof CoreShowChannelEvent channel) {
                ids.put(channel.getChannel(), channel.getUniqueid());
            }
        }
        for (ResponseEvent event : channels) {
            if (event instanceof CoreShowChannelEvent channel) {
                legs.add(leg(
                        channel,
                        waiting.get(channel.getUniqueid()),
                        ids.get(Channels.otherEnd(channel.getChannel()).orElse(""))));
            }
        }
        return new Snapshot(legs, queues, members);
    }

    private static Snapshot.Leg leg(CoreShowChannelEvent channel, @Nullable String queue, @Nullable String pair) {
        Integer state = channel.getChannelState();
        String bridge = channel.getBridgeid();
        return new Snapshot.Leg(
                new PbxCallId(channel.getLinkedid()),
                new PbxLegId(channel.getUniqueid()),
                Channels.endpoint(channel.getChannel()),
                Channels.number(channel.getCallerIdNum()),
                dialled(channel, state),
                state != null && state == UP,
                bridge == null || bridge.isBlank() ? null : bridge,
                queue,
                pair == null ? null : new PbxLegId(pair));
    }

    /** The party that began a call is the one the call is named after. */
    private static @Nullable String dialled(CoreShowChannelEvent channel, @Nullable Integer state) {
        boolean began = channel.getUniqueid().equals(channel.getLinkedid()) || (state != null && state == RING);
        return began ? channel.getExten() : null;
    }
}
