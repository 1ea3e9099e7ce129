package kaw.partner.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which entries of the log the index has taken in: all up to a low mark and single stretches above it. Entries become
 * visible in another order than they are numbered, because numbers are given before transactions end; so what is missing
 * above the low mark may still come. Not thread-safe.
 */
final class LogPosition {

    private static final String LOW = "log.low";
    private static final String ABOVE = "log.above";

    private long low;

    /** Stretches of entries taken in, first to last, none touching another. */
    private final NavigableMap<Long, Long> above = new TreeMap<>();

    /** Entries from the first to the last, both included. */
    record Stretch(long first, long last) {}

    LogPosition(long low) {
        this.low = low;
    }

    static Optional<LogPosition> of(Map<String, String> notes) {
        String low = notes.get(LOW);
        if (low == null) {
            return Optional.empty();
        }
        LogPosition position = new LogPosition(Long.parseLong(low));
        for (String stretch : notes.getOrDefault(ABOVE, "").split(",")) {
            int dash = stretch.indexOf('-');
            if (dash > 0) {
                position.above.put(Long.valueOf(stretch.substring(0, dash)), Long.valueOf(stretch.substring(dash + 1)));
            }
        }
        return Optional.of(position);
    }

    Map<String, String> notes() {
        StringBuilder stretches = new StringBuilder();
        above.forEach((first, last) ->
                stretches.append(first).append('-').append(last).append(','));
        return Map.of(LOW, Long.toString(low), ABOVE, stretches.toString());
    }

    long low() {
        return low;
    }

    /** The highest entry taken in. */
    long highest() {
        return above.isEmpty() ? low : above.lastEntry().getValue();
    }

    boolean contains(long entry) {
        Map.Entry<Long, Long> stretch = above.floorEntry(entry);
        return entry <= low || stretch != null && entry <= stretch.getValue();
    }

    void add(long entry) {
        if (contains(entry)) {
            return;
        }
        long first = entry;
        long last = entry;
        Map.Entry<Long, Long> before = above.lowerEntry(entry);
        if (before != null && before.getValue() == entry - 1) {
            first = before.getKey();
        }
        Long after = above.remove(entry + 1);
        if (after != null) {
            last = after;
        }
        above.put(first, last);
        absorb();
    }

    /** Stretches of entries missing below the highest: rolled back, or not yet visible. */
    List<Stretch> missing() {
        List<Stretch> missing = new ArrayList<>();
        long next = low + 1;
        for (Map.Entry<Long, Long> stretch : above.entrySet()) {
            missing.add(new Stretch(next, stretch.getKey() - 1));
            next = stretch.getValue() + 1;
        }
        return missing;
    }

    /** Takes note that nothing will come any more at or below this entry. */
    void settle(long entry) {
        low = Math.max(low, entry);
        absorb();
    }

    private void absorb() {
        for (Iterator<Map.Entry<Long, Long>> stretches = above.entrySet().iterator(); stretches.hasNext(); ) {
            Map.Entry<Long, Long> stretch = stretches.next();
            if (stretch.getKey() > low + 1) {
                return;
            }
            low = Math.max(low, stretch.getValue());
            stretches.remove();
        }
    }
}
