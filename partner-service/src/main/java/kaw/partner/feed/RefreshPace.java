package kaw.partner.feed;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When queries are next to see what was taken in. Each refresh cuts off a segment that has to be merged later, so while
 * cards come by the thousand it takes a tenth of the time at most; a few cards are seen at once. Not for several threads.
 */
final class RefreshPace {

    /** So long rests follow a refresh, by how long it took. */
    private static final int REST = 9;

    /** An import is seen growing at least this often. */
    private static final long LONGEST_REST = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanoTime;
    private long due;
    private boolean pending;

    RefreshPace() {
        this(System::nanoTime);
    }

    RefreshPace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.due = nanoTime.getAsLong();
    }

    /** Something was taken in that queries do not see yet. */
    void tookIn() {
        pending = true;
    }

    boolean isPending() {
        return pending;
    }

    /** Runs the refresh if there is something to show and it is time. */
    void refresh(Runnable refresh) {
        long start = nanoTime.getAsLong();
        if (!pending || start - due < 0) {
            return;
        }
        refresh.run();
        pending = false;
        long end = nanoTime.getAsLong();
        due = end + Math.min(LONGEST_REST, REST * (end - start));
    }

    /** How long to wait for what comes next: no longer than until what is pending can be shown. */
    Duration atMost(Duration longest) {
        if (!pending) {
            return longest;
        }
        long left = Math.max(0, due - nanoTime.getAsLong());
        return Duration.ofNanos(Math.min(longest.toNanos(), left));
    }
}
