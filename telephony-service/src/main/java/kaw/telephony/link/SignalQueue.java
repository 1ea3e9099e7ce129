package kaw.telephony.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kaw.telephony.pbx.Signal;
import kaw.telephony.pbx.SignalSink;

/**
 * Between the thread that reads the exchange, which never waits, and the one that handles signals in their order. When it is full,
 * signals are dropped and that is remembered: the exchange is read anew once there is room, so that no call is lost by it.
 */
final class SignalQueue implements SignalSink {

    private final BlockingQueue<Signal> signals;
    private final AtomicBoolean dropped = new AtomicBoolean();

    SignalQueue(int capacity) {
        this.signals = new ArrayBlockingQueue<>(capacity);
    }

    @Override
    public void take(Signal signal) {
        if (!signals.offer(signal)) {
            dropped.set(true);
        }
    }

    /** Those that wait, up to so many; waits for the first. Empty when none came. */
    List<Signal> next(Duration patience, int most) throws InterruptedException {
        Signal first = signals.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        List<Signal> taken = new ArrayList<>(List.of(first));
        signals.drainTo(taken, most - 1);
        return taken;
    }

    /** Whether signals were dropped since this was asked last, and none wait any more. */
    boolean takeDropped() {
        return signals.isEmpty() && dropped.getAndSet(false);
    }

    void clear() {
        signals.clear();
        dropped.set(false);
    }
}
