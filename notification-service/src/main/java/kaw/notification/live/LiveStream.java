package kaw.notification.live;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The stream of one window; runs on the thread of its request, which is a virtual one, until either side ends it. */
final class LiveStream {
    /** Once the connection breaks the window comes back after this many milliseconds. */
    private static final int RETRY_MS = 1_000;

    private final EventRing ring;
    private final String instance;
    private final Viewer viewer;
    private final Duration heartbeat;
    private final Clock clock;
    private final Instant end;
    private final BooleanSupplier open;

    LiveStream(
            EventRing ring,
            String instance,
            Viewer viewer,
            Duration heartbeat,
            Clock clock,
            Instant end,
            BooleanSupplier open) {
        this.ring = ring;
        this.instance = instance;
        this.viewer = viewer;
        this.heartbeat = heartbeat;
        this.clock = clock;
        this.end = end;
        this.open = open;
    }

    /**
     * Writes until the window is gone (then writing fails), its user is no longer active, the time is up or the service stops.
     *
     * @param lastSeen where the window was before its connection broke; null for a new one
     */
    void run(@Nullable String lastSeen, Writer out) throws IOException, InterruptedException {
        out.write("retry: " + RETRY_MS + "\n");
        long at = begin(lastSeen, out);
        long written = System.nanoTime();
        while (open.getAsBoolean() && viewer.isActive() && clock.instant().isBefore(end)) {
            List<LiveEvent> events = ring.after(at, patience(written));
            if (!viewer.isActive()) {
                return;
            }
            if (!events.isEmpty() && events.getFirst().sequence() > at + 1) {
                // Too slow for what happens: the window must look at everything anew.
                at = ring.newest();
                write(out, at, "reset", "{}");
                out.flush();
                written = System.nanoTime();
                continue;
            }
            for (LiveEvent event : events) {
                at = event.sequence();
                if (event.audience().includes(viewer)) {
                    write(out, at, event.type(), event.json());
                    written = System.nanoTime();
                }
            }
            if (System.nanoTime() - written >= heartbeat.toNanos()) {
                // With the place, or a window nothing concerns would come back to a place long gone.
                out.write(":\nid: " + position(at) + "\n\n");
                written = System.nanoTime();
            }
            out.flush();
        }
    }

    private long begin(@Nullable String lastSeen, Writer out) throws IOException {
        long newest = ring.newest();
        long resumed = lastSeen == null
                ? newest
                : StreamPosition.parse(lastSeen)
                        .filter(position -> position.instance().equals(instance))
                        .map(StreamPosition::sequence)
                        .filter(ring::remembers)
                        .orElse(-1L);
        if (resumed < 0) {
            write(out, newest, "reset", "{}");
            resumed = newest;
        } else {
            out.write("id: " + position(resumed) + "\n\n");
        }
        out.flush();
        return resumed;
    }

    private Duration patience(long written) {
        Duration untilHeartbeat = heartbeat.minusNanos(System.nanoTime() - written);
        Duration untilEnd = Duration.between(clock.instant(), end);
        Duration shorter = untilEnd.compareTo(untilHeartbeat) < 0 ? untilEnd : untilHeartbeat;
        return shorter.isNegative() ? Duration.ZERO : shorter;
    }

    private void write(Writer out, long sequence, String type, String json) throws IOException {
        out.write("id: " + position(sequence) + "\nevent: " + type + "\ndata: " + json + "\n\n");
    }

    private StreamPosition position(long sequence) {
        return new StreamPosition(instance, sequence);
    }
}
