package kaw.notification.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The newest events, numbered from 1, for any number of readers each at its own place. A reader that is too slow, or comes back too late,
 * finds that what it missed is gone; nobody ever waits for it.
 */
final class EventRing {
    private static final int BATCH = 200;

    private final @Nullable LiveEvent[] events;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long newest;
    private boolean closed;

    EventRing(int capacity) {
        events = new LiveEvent[capacity];
    }

    void append(String type, String json, Audience audience) {
        lock.lock();
        try {
            newest++;
            events[slot(newest)] = new LiveEvent(newest, type, json, audience);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Number of the newest event. */
    long newest() {
        lock.lock();
        try {
            return newest;
        } finally {
            lock.unlock();
        }
    }

    /** Whether every event after this one is still there. */
    boolean remembers(long sequence) {
        lock.lock();
        try {
            return sequence <= newest && sequence >= newest - events.length && sequence >= 0;
        } finally {
            lock.unlock();
        }
    }

    /** The events after this one, as soon as there are any; none after the patience is over or the ring is closed. */
    List<LiveEvent> after(long sequence, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (newest <= sequence && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            List<LiveEvent> found = new ArrayList<>();
            for (long next = Math.max(sequence, newest - events.length) + 1;
                    next <= newest && found.size() < BATCH;
                    next++) {
                LiveEvent event = events[slot(next)];
                if (event != null) {
                    found.add(event);
                }
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes everyone up. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private int slot(long sequence) {
        return Math.floorMod(sequence, events.length);
    }
}
