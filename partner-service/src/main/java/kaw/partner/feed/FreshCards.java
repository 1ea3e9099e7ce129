package kaw.partner.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.partner.index.CardDocument;
import kaw.partner.index.IndexPace;
import org.springframework.stereotype.Component;

/**
 * Cards this instance has made a moment ago and not indexed yet. They need not be read back, and since the index cannot have
 * them it need not look for them either.
 */
@Component
class FreshCards implements IndexPace {

    /** About what the index takes in within half a second. */
    private static final int ROOM = 3_000;

    private static final long PATIENCE_NANOS = Duration.ofSeconds(2).toNanos();

    private final Map<Long, List<CardDocument>> byEntry = new HashMap<>();
    private int count;

    /** Keeps the cards of an entry of the log, if there is room; the others are read from their table. */
    synchronized void keep(long entry, Collection<CardDocument> cards) {
        if (count < ROOM && !cards.isEmpty() && !byEntry.containsKey(entry)) {
            byEntry.put(entry, new ArrayList<>(cards));
            count += cards.size();
        }
    }

    synchronized Set<UUID> of(long entry) {
        return byEntry.getOrDefault(entry, List.of()).stream()
                .map(CardDocument::id)
                .collect(Collectors.toSet());
    }

    /** Takes out the next cards of an entry; none when it has no more. */
    synchronized List<CardDocument> take(long entry, int most) {
        List<CardDocument> cards = byEntry.get(entry);
        if (cards == null) {
            return List.of();
        }
        List<CardDocument> first = cards.subList(0, Math.min(most, cards.size()));
        List<CardDocument> taken = List.copyOf(first);
        first.clear();
        lessBy(taken.size());
        if (cards.isEmpty()) {
            byEntry.remove(entry);
        }
        return taken;
    }

    /** These cards were indexed from their table meanwhile, in a state that may be newer. */
    synchronized void remove(Set<UUID> ids) {
        for (List<CardDocument> cards : byEntry.values()) {
            int before = cards.size();
            cards.removeIf(card -> ids.contains(card.id()));
            lessBy(before - cards.size());
        }
    }

    synchronized void remove(long entry) {
        List<CardDocument> cards = byEntry.remove(entry);
        lessBy(cards == null ? 0 : cards.size());
    }

    synchronized void clear() {
        byEntry.clear();
        lessBy(count);
    }

    private void lessBy(int cards) {
        count -= cards;
        notifyAll();
    }

    @Override
    public synchronized void awaitRoom() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        try {
            for (long left = PATIENCE_NANOS; count >= ROOM && left > 0; left = end - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
