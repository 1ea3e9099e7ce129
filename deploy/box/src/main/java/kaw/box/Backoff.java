package kaw.box;

import java.time.Duration;

/**
 * How long to wait before the next try.
 *
 * @param first after the first failure; doubled after each further one
 * @param longest never longer than this
 */
record Backoff(Duration first, Duration longest) {

    static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    /** For what never ran and is not missed: it may have to be fetched, and whatever is in the way stays for a while. */
    static final Backoff RARE = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(10));

    /** A part that ran so long is taken to have recovered. */
    static final Duration RECOVERED = Duration.ofMinutes(1);

    Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
