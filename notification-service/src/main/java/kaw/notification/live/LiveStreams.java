package kaw.notification.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.Writer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All open streams of this instance. */
@Component
public class LiveStreams implements SmartLifecycle {
    private final EventRing ring;
    private final LiveProperties properties;
    private final Clock clock;
    private final String instance = HexFormat.of().toHexDigits(new SecureRandom().nextInt());
    private final Map<UserId, Integer> openByUser = new ConcurrentHashMap<>();
    private volatile boolean running;

    LiveStreams(EventRing ring, LiveProperties properties, Clock clock, MeterRegistry meters) {
        this.ring = ring;
        this.properties = properties;
        this.clock = clock;
        Gauge.builder("kaw.live.streams", this, LiveStreams::count)
                .description("Open live streams")
                .register(meters);
    }

    /**
     * Streams to a window until either side ends it.
     *
     * @param lastSeen where the window was before its connection broke; null for a new one
     * @param end when the viewer has to show anew who they are
     * @throws TooManyStreams if the viewer has too many windows open
     */
    public void stream(Viewer viewer, @Nullable String lastSeen, Instant end, WriterSource out)
            throws IOException, InterruptedException {
        openByUser.merge(viewer.id(), 1, Integer::sum);
        try {
            if (openByUser.getOrDefault(viewer.id(), 0) > properties.streamsPerUser()) {
                throw new TooManyStreams();
            }
            new LiveStream(ring, instance, viewer, properties.heartbeat(), clock, end, () -> running)
                    .run(lastSeen, out.open());
        } finally {
            openByUser.computeIfPresent(viewer.id(), (user, open) -> open == 1 ? null : open - 1);
        }
    }

    /** How many are open. */
    public int count() {
        return openByUser.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its requests to end: streams end by this only. */
    @Override
    public void stop() {
        running = false;
        ring.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** Opens the answer, once it is certain that there will be a stream. */
    @FunctionalInterface
    public interface WriterSource {
        Writer open() throws IOException;
    }
}
