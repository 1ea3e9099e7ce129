package kaw.partner.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kaw.platform.kafka.CompactedTopic;
import kaw.platform.schema.Schema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the log: takes in what other instances, imports and crashes have left for the index, keeps it committed, and has it
 * rebuilt when it cannot be kept up to date.
 */
@Component
class IndexFollower implements SmartLifecycle {

    private static final Duration POLL = Duration.ofMillis(300);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);
    private static final Duration CLEAR_EVERY = Duration.ofHours(1);
    /** Between two looks whether to refresh; an entry may have a thousand cards. */
    private static final int ENTRIES = 4;

    private final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private final IndexFeed feed;
    private final RebuildIndex rebuild;
    private final LogEntries entries;
    private final List<CompactedTopic> copies;
    private final RefreshPace pace = new RefreshPace();
    private final Semaphore wake = new Semaphore(0);
    /** Counts what was left to the follower. */
    private final AtomicLong wakes = new AtomicLong();
    /** The wakes the index has made up for; -1 while it is known to lack cards. */
    private volatile long madeUpFor = -1;

    private volatile boolean running;
    private volatile boolean schemaChanged;
    private boolean resumed;
    private @Nullable Thread thread;

    IndexFollower(
            IndexFeed feed, RebuildIndex rebuild, LogEntries entries, Schema schema, List<CompactedTopic> copies) {
        this.feed = feed;
        this.rebuild = rebuild;
        this.entries = entries;
        this.copies = copies;
        schema.onChange(() -> {
            schemaChanged = true;
            wake();
        });
    }

    /** Does not wait for the next look at the log. */
    void wake() {
        wakes.incrementAndGet();
        wake.release();
    }

    /** Whether queries find all cards, as far as this instance knows: what others save it learns within a second. */
    boolean isCaughtUp() {
        return madeUpFor == wakes.get();
    }

    /** Whether there is a schema to index by. */
    boolean isStarted() {
        return copies.stream().allMatch(CompactedTopic::caughtUp);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("index-follower").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        rebuild.stop();
        wake();
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        feed.commit();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        Alarm commit = new Alarm(COMMIT_EVERY);
        Alarm clear = new Alarm(CLEAR_EVERY);
        boolean failing = false;
        while (running) {
            try {
                if (isStarted()) {
                    long before = wakes.get();
                    keepUp();
                    madeUpFor = feed.isFollowing() && !pace.isPending() ? before : -1;
                    if (commit.rings()) {
                        feed.commit();
                    }
                    if (clear.rings()) {
                        entries.clear();
                    }
                }
                failing = false;
            } catch (RuntimeException e) {
                madeUpFor = -1;
                if (!failing) {
                    log.warn("The index does not keep up for now", e);
                }
                failing = true;
            }
            pause(failing ? POLL : pace.atMost(POLL));
        }
    }

    private void keepUp() {
        if (!resumed) {
            resumed = true;
            feed.resume();
        }
        if (!feed.isFollowing() || feed.isRetyped() || feed.isTooFarBehind()) {
            rebuild.start();
        }
        if (schemaChanged) {
            schemaChanged = false;
            int outdated;
            do {
                outdated = feed.takeOutdated();
            } while (running && outdated > 0);
        }
        takeNew();
    }

    private void takeNew() {
        int taken;
        do {
            taken = feed.takeNew(ENTRIES);
            if (taken > 0) {
                pace.tookIn();
                madeUpFor = -1;
            }
            pace.refresh(feed::refresh);
        } while (running && taken > 0);
    }

    private void pause(Duration longest) {
        try {
            if (wake.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Rings once each time its period is over. */
    private static final class Alarm {

        private final long period;
        private long next;

        Alarm(Duration period) {
            this.period = period.toNanos();
            this.next = System.nanoTime() + this.period;
        }

        boolean rings() {
            boolean over = System.nanoTime() - next >= 0;
            if (over) {
                next = System.nanoTime() + period;
            }
            return over;
        }
    }
}
