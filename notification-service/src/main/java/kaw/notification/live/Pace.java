package kaw.notification.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one hint of a burst: what is due when, by a clock of nanoseconds that only the caller knows. */
final class Pace {
    private final Map<String, Entry> entries = new HashMap<>();

    synchronized void offer(String key, Hint hint, Duration wait, Duration pause, long now) {
        Entry entry = entries.computeIfAbsent(key, unused -> new Entry());
        if (entry.waiting == null) {
            // Only differences mean something: nanoseconds may begin anywhere, and wrap around.
            long pauseLeft = entry.told ? pause.toNanos() - (now - entry.toldAt) : 0;
            entry.dueAt = now + Math.max(wait.toNanos(), pauseLeft);
        }
        entry.waiting = hint;
        entry.pause = pause;
    }

    /** What is to be told by now, in no particular order; keys that have been quiet for their pause are forgotten. */
    synchronized List<Hint> due(long now) {
        List<Hint> due = new ArrayList<>();
        for (Iterator<Entry> all = entries.values().iterator(); all.hasNext(); ) {
            Entry entry = all.next();
            Hint hint = entry.waiting;
            if (hint == null) {
                if (now - entry.toldAt > entry.pause.toNanos()) {
                    all.remove();
                }
            } else if (entry.dueAt - now <= 0) {
                due.add(hint);
                entry.waiting = null;
                entry.told = true;
                entry.toldAt = now;
            }
        }
        return due;
    }

    /** How long until the next hint is due; empty while none waits. */
    synchronized Optional<Duration> untilNext(long now) {
        return entries.values().stream()
                .filter(entry -> entry.waiting != null)
                .map(entry -> Duration.ofNanos(Math.max(0, entry.dueAt - now)))
                .min(Duration::compareTo);
    }

    synchronized int size() {
        return entries.size();
    }

    private static final class Entry {
        private @Nullable Hint waiting;
        private Duration pause = Duration.ZERO;
        private long dueAt;
        private boolean told;
        private long toldAt;
    }
}
