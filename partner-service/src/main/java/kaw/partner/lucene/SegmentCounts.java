package kaw.partner.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LiveDocs;
import org.jspecify.annotations.Nullable;

/**
 * Value counts of whole segments, kept because a segment never changes: of all its cards, the deleted ones included, which
 * are then subtracted. Serves the value lists of columns while nothing else is filtered, exactly and at once.
 */
final class SegmentCounts {

    private static final int MOST_VALUES = 1 << 14;
    private static final int KEPT = 128;
    private static final int WORTH_KEEPING = 10_000;

    private record Key(Object segment, Query query, String field) {}

    /** The last number counts cards without a value. */
    private final Map<Key, int[]> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, int[]> eldest) {
            return size() > KEPT;
        }
    };

    /** Adds the segment's counts; false when they are not worth keeping and have to be counted. */
    boolean addTo(ValueCounts counts, Leaf leaf, String field, Deadline deadline) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        Object segment = leaf.segment();
        if (segment == null || leaf.size() < WORTH_KEEPING || values.getValueCount() > MOST_VALUES) {
            return false;
        }
        Key key = new Key(segment, leaf.query(), field);
        int[] all = get(key);
        if (all == null) {
            all = new int[(int) values.getValueCount() + 1];
            count(all, 1, DocIdSetIterator.all(leaf.size()), leaf, values, deadline);
            put(key, all);
        }
        int[] living = all.clone();
        Bits live = leaf.reader().getLiveDocs();
        if (live != null) {
            count(living, -1, dead(live), leaf, DocValues.getSortedSet(leaf.reader(), field), deadline);
        }
        for (int ord = 0; ord < living.length - 1; ord++) {
            if (living[ord] > 0) {
                counts.add(BytesRef.deepCopyOf(values.lookupOrd(ord)), living[ord]);
            }
        }
        counts.addWithoutValue(living[living.length - 1]);
        return true;
    }

    private static DocIdSetIterator dead(Bits live) {
        if (live instanceof LiveDocs sparse) {
            return sparse.deletedDocsIterator();
        }
        // Deletes that are not written yet come without that convenience.
        FixedBitSet dead = new FixedBitSet(live.length());
        for (int card = 0; card < live.length(); card++) {
            if (!live.get(card)) {
                dead.set(card);
            }
        }
        return new BitSetIterator(dead, dead.approximateCardinality());
    }

    private static void count(
            int[] counts, int step, DocIdSetIterator among, Leaf leaf, SortedSetDocValues values, Deadline deadline)
            throws IOException {
        DocIdSetIterator cards = ConjunctionUtils.intersectIterators(List.of(among, leaf.matches()));
        for (int card = cards.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = cards.nextDoc()) {
            deadline.step();
            if (!values.advanceExact(card)) {
                counts[counts.length - 1] += step;
                continue;
            }
            for (int i = values.docValueCount(); i > 0; i--) {
                counts[(int) values.nextOrd()] += step;
            }
        }
    }

    private synchronized int @Nullable [] get(Key key) {
        return kept.get(key);
    }

    private synchronized void put(Key key, int[] counts) {
        kept.put(key, counts);
    }
}
