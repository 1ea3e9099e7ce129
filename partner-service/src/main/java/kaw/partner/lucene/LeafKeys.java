package kaw.partner.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/** The keys of a segment's cards, and the choice of its first cards by them when all matching ones are looked at. */
final class LeafKeys {

    private static final int CARD_BITS = 31;
    private static final int CARD_MASK = Integer.MAX_VALUE;

    private final Leaf leaf;
    private final KeyOrder order;
    private SortedDocValues keys;
    private final long[] ranks;

    LeafKeys(Leaf leaf, KeyOrder order) throws IOException {
        this.leaf = leaf;
        this.order = order;
        this.keys = keys();
        this.ranks = order.ranks(keys);
    }

    private SortedDocValues keys() throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), order.name());
        SortedDocValues single = DocValues.unwrapSingleton(values);
        // Several values are what is left of a field that has become one of a single row.
        return single != null ? single : SortedSetSelector.wrap(values, SortedSetSelector.Type.MIN);
    }

    int count() {
        return keys.getValueCount();
    }

    /** The number of the first key not before this one, by bytes. */
    int firstNotBefore(BytesRef key) throws IOException {
        int ord = keys.lookupTerm(key);
        return ord >= 0 ? ord : -(ord + 1);
    }

    BytesRef key(int ord) throws IOException {
        return keys.lookupOrd(ord);
    }

    /** Offers the first cards among those given that come after the hit; cards ascend. */
    void offerFirst(DocIdSetIterator cards, @Nullable Hit after, Best best, Deadline deadline) throws IOException {
        // The heap gives up its least number first, so the last card in order must be the least.
        LongHeap lastFirst = new LongHeap(best.most());
        // Doc values go forward only: a fresh view for each pass.
        keys = keys();
        long afterRank = after == null ? 0 : order.rank(after.key(), keys);
        int afterCard = after == null ? 0 : leaf.firstOlderThan(after);
        for (int card = cards.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = cards.nextDoc()) {
            deadline.step();
            if (!leaf.isLive(card)) {
                continue;
            }
            long rank = keys.advanceExact(card) ? order.rank(keys.ordValue(), ranks) : KeyOrder.NO_KEY;
            if (after != null && (rank < afterRank || rank == afterRank && card < afterCard)) {
                continue;
            }
            lastFirst.insertWithOverflow(-(rank << CARD_BITS | card));
        }
        offer(lastFirst, best);
    }

    /** From the first in order on, until others have found better ones: looking up a key costs more than all the rest. */
    private void offer(LongHeap lastFirst, Best best) throws IOException {
        long[] inOrder = new long[lastFirst.size()];
        for (int i = inOrder.length - 1; i >= 0; i--) {
            inOrder[i] = -lastFirst.pop();
        }
        for (long pair : inOrder) {
            long rank = pair >> CARD_BITS;
            BytesRef key = rank == KeyOrder.NO_KEY ? null : BytesRef.deepCopyOf(keys.lookupOrd(order.ord(rank, ranks)));
            if (!best.offer(leaf.hit((int) (pair & CARD_MASK), key))) {
                return;
            }
        }
    }
}
