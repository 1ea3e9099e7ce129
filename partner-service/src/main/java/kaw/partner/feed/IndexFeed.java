package kaw.partner.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kaw.partner.index.CardDocument;
import kaw.partner.index.CardIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes cards into the index. One at a time: cards are read after the lock is taken, so a newer state is never replaced by
 * an older one.
 */
@Component
class IndexFeed {

    /** Cards read and indexed under one lock, so that somebody's own save waits for that many at most. */
    private static final int AT_ONCE = 100;

    private static final Duration SETTLE_EVERY = Duration.ofSeconds(2);

    private final CardIndex index;
    private final CardSource cards;
    private final LogEntries log;
    private final IndexFields fields;
    private final FreshCards fresh;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Object committing = new Object();

    /** Null until there is an index that the log can keep up to date. */
    private @Nullable LogPosition position;

    private Map<String, String> kinds = Map.of();
    private boolean dirty;
    private long settleAt = System.nanoTime();

    IndexFeed(CardIndex index, CardSource cards, LogEntries log, IndexFields fields, FreshCards fresh) {
        this.index = index;
        this.cards = cards;
        this.log = log;
        this.fields = fields;
        this.fresh = fresh;
    }

    /** Goes on where the index was committed last, unless that cannot be. */
    void resume() {
        locked(() -> {
            Map<String, String> notes = index.notes();
            position = LogPosition.of(notes)
                    .filter(last -> last.low() >= log.cleared() && !fields.isRetyped(notes))
                    .orElse(null);
            kinds = position == null ? Map.of() : withKindsOfNewFields(notes);
            return true;
        });
    }

    /** Whether the index has all cards but the newest; if not it has to be rebuilt. */
    boolean isFollowing() {
        return locked(() -> position != null);
    }

    /** Whether the log no longer has what the index would need. */
    boolean isTooFarBehind() {
        return locked(() -> position != null && position.low() < log.cleared());
    }

    /** Keeps cards made in an entry until it is taken in, unless it was taken in already. */
    void expect(long entry, List<CardDocument> made) {
        locked(() -> {
            if (position != null && !position.contains(entry)) {
                fresh.keep(entry, made);
            }
            return true;
        });
    }

    /** Takes in one entry of the log; false while there is no index that could. */
    boolean take(long entry, Collection<UUID> ids) {
        try {
            Set<UUID> made = locked(() -> fresh.of(entry));
            for (List<UUID> part : parts(without(ids, made))) {
                locked(() -> index(part));
            }
            boolean more = !made.isEmpty();
            while (more) {
                more = locked(() -> addFresh(entry));
            }
        } catch (RuntimeException failed) {
            // Whoever tries again cannot know which of them are in the index.
            fresh.remove(entry);
            throw failed;
        }
        return locked(() -> {
            if (position == null) {
                return false;
            }
            position.add(entry);
            // They came too late: all were read from their table.
            fresh.remove(entry);
            return true;
        });
    }

    /** Takes in what is new in the log, some at a time; returns how many entries that were. */
    int takeNew(int most) {
        LogPosition now = copyOfPosition();
        if (now == null) {
            return 0;
        }
        long settled = settled(now.low());
        List<LogEntries.Entry> entries = log.after(now, most);
        entries.forEach(entry -> take(entry.number(), entry.cards()));
        locked(() -> {
            // What was settled before the entries were read is in, if those read reach as far.
            if (position != null && (entries.size() < most || entries.getLast().number() >= settled)) {
                dirty |= settled > position.low();
                position.settle(settled);
            }
            return true;
        });
        return entries.size();
    }

    /** Now and then is enough: it reads the last minute of the log. */
    private long settled(long low) {
        if (System.nanoTime() - settleAt < 0) {
            return low;
        }
        settleAt = System.nanoTime() + SETTLE_EVERY.toNanos();
        return log.settled(low);
    }

    /** Lets queries see what was taken in. */
    void refresh() {
        index.refresh();
    }

    /** Indexes again what holds values of fields that were unknown then and are known now. */
    int takeOutdated() {
        Collection<UUID> outdated = index.outdated(1_000);
        for (List<UUID> part : parts(outdated)) {
            locked(() -> index(part));
        }
        if (!outdated.isEmpty()) {
            index.refresh();
        }
        return outdated.size();
    }

    /** Makes what was taken in so far survive a crash, if there is anything new. */
    void commit() {
        synchronized (committing) {
            Map<String, String> notes = locked(() -> {
                if (position == null || !dirty) {
                    return Map.of();
                }
                dirty = false;
                kinds = withKindsOfNewFields(kinds);
                return notes(position);
            });
            if (!notes.isEmpty()) {
                index.commit(notes);
            }
        }
    }

    /** Whether a field has changed so that its values have to be indexed anew. */
    boolean isRetyped() {
        return fields.isRetyped(locked(() -> kinds));
    }

    /** Fills a new index with what came while it was made, then lets it take the old one's place. */
    void replace(CardIndex.Rebuild rebuild, LogPosition since, Map<String, String> kindsWhenMade) {
        catchUp(rebuild, since);
        synchronized (committing) {
            locked(() -> {
                catchUp(rebuild, since);
                position = since;
                // They may have been read while the index was made.
                fresh.clear();
                kinds = kindsWhenMade;
                rebuild.replace(notes(since));
                dirty = false;
                return true;
            });
        }
    }

    private void catchUp(CardIndex.Rebuild rebuild, LogPosition since) {
        List<LogEntries.Entry> entries;
        do {
            entries = log.after(since, 100);
            for (LogEntries.Entry entry : entries) {
                for (List<UUID> part : parts(entry.cards())) {
                    List<CardDocument> found = cards.read(part);
                    rebuild.put(found);
                    rebuild.remove(gone(part, found));
                }
                since.add(entry.number());
            }
        } while (!entries.isEmpty());
    }

    private boolean addFresh(long entry) {
        List<CardDocument> made = fresh.take(entry, AT_ONCE);
        index.add(made);
        dirty |= !made.isEmpty();
        return !made.isEmpty();
    }

    private boolean index(List<UUID> ids) {
        fresh.remove(Set.copyOf(ids));
        List<CardDocument> found = cards.read(ids);
        index.put(found);
        index.remove(gone(ids, found));
        dirty = true;
        return true;
    }

    private static Collection<UUID> without(Collection<UUID> ids, Set<UUID> others) {
        return others.isEmpty()
                ? ids
                : ids.stream().filter(id -> !others.contains(id)).toList();
    }

    private static Set<UUID> gone(List<UUID> ids, List<CardDocument> found) {
        Set<UUID> gone = new HashSet<>(ids);
        found.forEach(card -> gone.remove(card.id()));
        return gone;
    }

    private @Nullable LogPosition copyOfPosition() {
        Map<String, String> notes = locked(() -> position == null ? Map.of() : position.notes());
        return LogPosition.of(notes).orElse(null);
    }

    private Map<String, String> notes(LogPosition at) {
        Map<String, String> notes = new HashMap<>(kinds);
        notes.putAll(at.notes());
        return notes;
    }

    private Map<String, String> withKindsOfNewFields(Map<String, String> before) {
        Map<String, String> all = new HashMap<>(fields.notes());
        all.putAll(IndexFields.kindsIn(before));
        return all;
    }

    private static List<List<UUID>> parts(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
