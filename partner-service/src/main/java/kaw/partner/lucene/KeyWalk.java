package kaw.partner.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Walks the keys of one segment in order and offers the matching cards it meets, until there can be no better ones. */
final class KeyWalk {

    /** After so many cards met in vain the match and the order have little in common: all matches are looked at instead. */
    private static final int MOST_STEPS = 200_000;

    private static final int CARD_BITS = 31;
    private static final int CARD_MASK = Integer.MAX_VALUE;

    private final Leaf leaf;
    private final KeyOrder order;
    private final @Nullable Hit after;
    private final Best best;
    private final Deadline deadline;
    private final int firstCardAfter;
    private int offered;
    private int steps;

    KeyWalk(Leaf leaf, KeyOrder order, @Nullable Hit after, Best best, Deadline deadline) throws IOException {
        this.leaf = leaf;
        this.order = order;
        this.after = after;
        this.best = best;
        this.deadline = deadline;
        this.firstCardAfter = after == null ? 0 : leaf.firstOlderThan(after);
    }

    void run() throws IOException {
        LeafKeys keys = new LeafKeys(leaf, order);
        Terms terms = leaf.reader().terms(order.name());
        Hit bound = best.bound();
        if (terms != null && !isAfterAllKeys()) {
            KeyBlocks blocks = KeyBlocks.between(
                    terms,
                    keys,
                    order,
                    after == null ? null : after.key(),
                    bound == null ? null : bound.key(),
                    expected(keys));
            for (List<KeyBlocks.Key> block = blocks.next(); !block.isEmpty(); block = blocks.next()) {
                if (isBeyond(block.getFirst())) {
                    return;
                }
                if (!walk(block, blocks)) {
                    return;
                }
                if (steps > MOST_STEPS) {
                    keys.offerFirst(leaf.matches(), after, best, deadline);
                    return;
                }
            }
        }
        Hit last = best.bound();
        if (order.allowsNoKey() && (last == null || last.key() == null)) {
            offerWithoutKey();
        }
    }

    /** The keys that fill a page, when matching cards are spread evenly over them. */
    private long expected(LeafKeys keys) throws IOException {
        return (long) best.most() * keys.count() / Math.max(1, leaf.matches().cost());
    }

    private boolean isAfterAllKeys() {
        return after != null && after.key() == null;
    }

    private boolean isBeyond(KeyBlocks.Key key) {
        Hit bound = best.bound();
        return bound != null && order.compareKeys(key.term(), bound.key()) > 0;
    }

    /** @return whether later keys can still have better cards */
    private boolean walk(List<KeyBlocks.Key> block, KeyBlocks blocks) throws IOException {
        int done = 0;
        while (done < block.size()) {
            int end = done;
            while (end < block.size() && block.get(end).cards() != null) {
                end++;
            }
            offerMatching(block, done, end);
            if (offered >= best.most()) {
                return false;
            }
            if (end < block.size()) {
                KeyBlocks.Key many = block.get(end++);
                if (isBeyond(many)) {
                    return false;
                }
                offerMatching(many, blocks.cardsWith(many.term()));
                if (offered >= best.most()) {
                    return false;
                }
            }
            done = end;
        }
        return true;
    }

    /** Brings the cards of many keys into the order of the segment, so that one pass over the matches answers for all. */
    private void offerMatching(List<KeyBlocks.Key> block, int from, int to) throws IOException {
        long[] byCard = byCard(block, from, to);
        DocIdSetIterator matches = leaf.matches();
        int matching = 0;
        int at = -1;
        for (long pair : byCard) {
            int card = (int) (pair >>> CARD_BITS);
            deadline.step();
            steps++;
            if (at < card) {
                at = matches.advance(card);
            }
            if (at == card && leaf.isLive(card)) {
                byCard[matching++] = (pair & CARD_MASK) << CARD_BITS | card;
            }
        }
        Arrays.sort(byCard, 0, matching);
        for (int i = 0; i < matching && offered < best.most(); i++) {
            offer((int) (byCard[i] & CARD_MASK), block.get((int) (byCard[i] >>> CARD_BITS)));
        }
    }

    private static long[] byCard(List<KeyBlocks.Key> block, int from, int to) {
        long[] pairs = new long[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            int[] cards = block.get(i).cards();
            for (int card : cards == null ? new int[0] : cards) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * count);
                }
                pairs[count++] = (long) card << CARD_BITS | i;
            }
        }
        long[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private void offer(int card, KeyBlocks.Key key) throws IOException {
        if (isBefore(card, key)) {
            return;
        }
        offered++;
        best.offer(leaf.hit(card, key.term()));
    }

    /** Whether the card's place is not after the hit that is asked from; its key is that hit's or a later one. */
    private boolean isBefore(int card, KeyBlocks.Key key) {
        return card < firstCardAfter && after != null && order.compareKeys(key.term(), after.key()) == 0;
    }

    private void offerMatching(KeyBlocks.Key key, DocIdSetIterator cards) throws IOException {
        boolean sameKey = after != null && order.compareKeys(key.term(), after.key()) == 0;
        DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(cards, leaf.matches()));
        int start = sameKey ? firstCardAfter : 0;
        for (int card = start < leaf.size() ? both.advance(start) : DocIdSetIterator.NO_MORE_DOCS;
                card != DocIdSetIterator.NO_MORE_DOCS && offered < best.most();
                card = both.nextDoc()) {
            deadline.step();
            steps++;
            if (leaf.isLive(card)) {
                offered++;
                if (!best.offer(leaf.hit(card, key.term()))) {
                    return;
                }
            }
        }
    }

    private void offerWithoutKey() throws IOException {
        SortedSetDocValues keys = DocValues.getSortedSet(leaf.reader(), order.name());
        DocIdSetIterator matches = leaf.matches();
        int start = isAfterAllKeys() ? firstCardAfter : 0;
        for (int card = start < leaf.size() ? matches.advance(start) : DocIdSetIterator.NO_MORE_DOCS;
                card != DocIdSetIterator.NO_MORE_DOCS && offered < best.most();
                card = matches.nextDoc()) {
            deadline.step();
            if (leaf.isLive(card) && !keys.advanceExact(card)) {
                offered++;
                if (!best.offer(leaf.hit(card, null))) {
                    return;
                }
            }
        }
    }
}
