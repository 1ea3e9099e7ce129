package kaw.partner.lucene;

import java.time.Duration;
import kaw.partner.index.IndexBusy;

/** Ends a query that takes too long. */
final class Deadline {

    private static final int STEPS = 1023;

    private final long end;
    private int steps;

    Deadline(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    /** Called for each step of a loop; looks at the clock now and then. */
    void step() {
        if ((++steps & STEPS) == 0 && System.nanoTime() - end > 0) {
            throw new IndexBusy("the query took too long");
        }
    }
}
