package kaw.telephony.pbx;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An exchange in memory, for tests: keeps its queues' members, and signals what it is told to. */
public final class FakePbx implements Pbx, PbxConnector {

    private final Map<String, Map<String, Boolean>> members =
            new ConcurrentHashMap<>(Map.of("sales", new ConcurrentHashMap<>(), "support", new ConcurrentHashMap<>()));
    private final Map<String, String> permitted = new ConcurrentHashMap<>();
    private final List<PbxLegId> ended = new CopyOnWriteArrayList<>();
    private volatile @Nullable SignalSink sink;

    @Override
    public void open(SignalSink to) {
        sink = to;
        to.take(new Signal.LinkRestored(Instant.now(), new Snapshot(List.of(), members.keySet(), copy())));
    }

    private Map<String, Map<String, Boolean>> copy() {
        Map<String, Map<String, Boolean>> copy = new ConcurrentHashMap<>();
        members.forEach((queue, paused) -> copy.put(queue, Map.copyOf(paused)));
        return copy;
    }

    @Override
    public void close() {
        sink = null;
    }

    @Override
    public boolean connected() {
        return sink != null;
    }

    public void signal(Signal signal) {
        require().take(signal);
    }

    public Map<String, Boolean> members(String queue) {
        return members.getOrDefault(queue, Map.of());
    }

    @Override
    public void serve(String extension, Set<String> queues) {
        require();
        members.forEach((queue, paused) -> {
            if (queues.contains(queue)) {
                paused.putIfAbsent(extension, true);
            } else {
                paused.remove(extension);
            }
        });
    }

    @Override
    public void pause(String extension, String reason) {
        require();
        members.values().forEach(paused -> paused.computeIfPresent(extension, (member, before) -> true));
    }

    @Override
    public void unpause(String extension) {
        require();
        members.values().forEach(paused -> paused.computeIfPresent(extension, (member, before) -> false));
    }

    @Override
    public void permit(String extension, String number, Instant until) {
        require();
        permitted.put(extension, number);
    }

    /** The number an extension may dial. */
    public Map<String, String> permitted() {
        return permitted;
    }

    @Override
    public void hangUp(PbxLegId leg) {
        require();
        ended.add(leg);
    }

    /** Legs it was told to end. */
    public List<PbxLegId> ended() {
        return ended;
    }

    private SignalSink require() {
        SignalSink open = sink;
        if (open == null) {
            throw new PbxDown();
        }
        return open;
    }
}
