package kaw.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/** Times of numbered events from their start to their end, in nanoseconds. */
final class Latencies {

    private final AtomicLongArray started;
    private final AtomicLongArray ended;

    Latencies(int count) {
        started = new AtomicLongArray(count);
        ended = new AtomicLongArray(count);
    }

    void start(int number) {
        started.set(number, System.nanoTime());
    }

    /** The first end counts; it may be told before its start, by a thread that was quicker. */
    void end(int number) {
        ended.compareAndSet(number, 0, System.nanoTime());
    }

    boolean complete() {
        for (int number = 0; number < ended.length(); number++) {
            if (ended.get(number) == 0 || started.get(number) == 0) {
                return false;
            }
        }
        return true;
    }

    double percentileMillis(double percentile) {
        long[] sorted = new long[ended.length()];
        Arrays.setAll(sorted, number -> Math.max(0, ended.get(number) - started.get(number)));
        Arrays.sort(sorted);
        int index = (int) Math.ceil(percentile / 100 * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1_000_000.0;
    }
}
