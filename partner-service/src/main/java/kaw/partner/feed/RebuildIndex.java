package kaw.partner.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import kaw.partner.index.CardIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the index anew beside the one in use and puts it into its place; one at a time. */
@Component
class RebuildIndex {

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    private static final int BATCH = 1_000;
    private static final int BATCHES_AHEAD = 4;

    private final Logger log = LoggerFactory.getLogger(RebuildIndex.class);
    private final CardIndex index;
    private final CardSource cards;
    private final LogEntries entries;
    private final IndexFields fields;
    private final IndexFeed feed;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();
    private volatile boolean stopped;
    private volatile Instant started = Instant.EPOCH;
    private volatile long expected;
    private volatile Instant notBefore = Instant.EPOCH;

    RebuildIndex(
            CardIndex index, CardSource cards, LogEntries entries, IndexFields fields, IndexFeed feed, Clock clock) {
        this.index = index;
        this.cards = cards;
        this.entries = entries;
        this.fields = fields;
        this.feed = feed;
        this.clock = clock;
    }

    /** Starts in the background, unless one is under way or has just failed. */
    void start() {
        if (!stopped && !clock.instant().isBefore(notBefore) && running.compareAndSet(false, true)) {
            done.set(0);
            started = clock.instant();
            Thread.ofPlatform().daemon().name("index-rebuild").start(this::run);
        }
    }

    IndexStatus.@Nullable Rebuild progress() {
        return running.get() ? new IndexStatus.Rebuild(started, done.get(), Math.max(expected, done.get())) : null;
    }

    /** Gives up; the next start of the service begins again. */
    void stop() {
        stopped = true;
    }

    private void run() {
        try (CardIndex.Rebuild rebuild = index.rebuild()) {
            expected = cards.estimate();
            // Before the first card is read: what is changed from here on is read from the log.
            LogPosition since = new LogPosition(entries.settled(entries.cleared()));
            Map<String, String> kinds = fields.notes();
            readAll(rebuild);
            if (!stopped) {
                feed.replace(rebuild, since, kinds);
                log.info("The index was rebuilt: {} cards since {}", done.get(), started);
            }
        } catch (RuntimeException e) {
            notBefore = clock.instant().plus(AFTER_FAILURE);
            log.error("The index could not be rebuilt; the next attempt follows", e);
        } finally {
            running.set(false);
        }
    }

    /** Reads in this thread and indexes in another. */
    private void readAll(CardIndex.Rebuild rebuild) {
        Semaphore ahead = new Semaphore(BATCHES_AHEAD);
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        try (ExecutorService indexing = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("index-rebuild-writer").factory())) {
            List<CardSource.StoredCard> batch = cards.before(null, BATCH);
            while (!batch.isEmpty() && !stopped && failure.get() == null) {
                List<CardSource.StoredCard> read = batch;
                ahead.acquireUninterruptibly();
                indexing.execute(() -> {
                    try {
                        rebuild.add(read.stream().map(cards::document).toList());
                        done.addAndGet(read.size());
                    } catch (RuntimeException e) {
                        failure.set(e);
                    } finally {
                        ahead.release();
                    }
                });
                batch = cards.before(batch.getLast().id(), BATCH);
            }
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }
}
