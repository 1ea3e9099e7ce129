package kaw.notification.live;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts hints into the stream: at once, or at the pace their sender asks for. */
@Component
class Broadcast implements Hints, SmartLifecycle {
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final JsonMapper json;
    private final EventRing ring;
    private final Pace pace = new Pace();
    private volatile @Nullable Thread thread;

    Broadcast(JsonMapper json, EventRing ring) {
        this.json = json;
        this.ring = ring;
    }

    @Override
    public void tell(Hint hint) {
        ring.append(hint.type(), json.writeValueAsString(hint.data()), hint.audience());
    }

    @Override
    public void tell(String key, Hint hint, Duration wait, Duration pause) {
        pace.offer(key, hint, wait, pause, System.nanoTime());
        LockSupport.unpark(thread);
    }

    @Override
    public void start() {
        Thread pacing = Thread.ofVirtual().name("live-pace").unstarted(this::run);
        // Known before it runs, since it ends as soon as it finds another in its place.
        thread = pacing;
        pacing.start();
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            pace.due(System.nanoTime()).forEach(this::tell);
            LockSupport.parkNanos(pace.untilNext(System.nanoTime()).orElse(IDLE).toNanos());
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        LockSupport.unpark(running);
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the topics are read, so that nothing they bring has to wait. */
    @Override
    public int getPhase() {
        return -1;
    }
}
