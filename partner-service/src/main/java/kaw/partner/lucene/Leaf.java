package kaw.partner.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A segment within one query: its cards stand newest first. */
final class Leaf {

    private final LeafReaderContext context;
    private final Weight weight;
    private final @Nullable Bits live;
    private NumericDocValues created;
    private NumericDocValues high;
    private NumericDocValues low;
    private int read = -1;

    Leaf(LeafReaderContext context, Weight weight) throws IOException {
        this.context = context;
        this.weight = weight;
        this.live = context.reader().getLiveDocs();
        this.created = DocValues.getNumeric(reader(), Layout.CREATED);
        this.high = DocValues.getNumeric(reader(), Layout.ID_HIGH);
        this.low = DocValues.getNumeric(reader(), Layout.ID_LOW);
    }

    LeafReader reader() {
        return context.reader();
    }

    /** What stays the same as long as the segment lives, whatever is deleted in it. */
    @Nullable
    Object segment() {
        IndexReader.CacheHelper helper = reader().getCoreCacheHelper();
        return helper == null ? null : helper.getKey();
    }

    Query query() {
        return weight.getQuery();
    }

    int size() {
        return reader().maxDoc();
    }

    boolean isLive(int card) {
        return live == null || live.get(card);
    }

    /** Cards that match, deleted ones among them; positioned before the first. */
    DocIdSetIterator matches() throws IOException {
        Scorer scorer = weight.scorer(context);
        return scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    }

    /** How many cards match, or -1 when that cannot be told at once. */
    int quickCount() throws IOException {
        return weight.count(context);
    }

    Hit hit(int card, @Nullable BytesRef key) throws IOException {
        if (card < read) {
            // Doc values go forward only; a fresh view costs little.
            created = DocValues.getNumeric(reader(), Layout.CREATED);
            high = DocValues.getNumeric(reader(), Layout.ID_HIGH);
            low = DocValues.getNumeric(reader(), Layout.ID_LOW);
        }
        read = card;
        return new Hit(key, value(created, card), value(high, card), value(low, card));
    }

    private static long value(NumericDocValues values, int card) throws IOException {
        return values.advanceExact(card) ? values.longValue() : 0;
    }

    /** The first card that comes after the hit when the newest come first. */
    int firstOlderThan(Hit hit) throws IOException {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Hit.NEWEST_FIRST.compare(hit(middle, null), hit) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The first card that is not newer than the hit. */
    int firstNotNewerThan(Hit hit) throws IOException {
        int older = firstOlderThan(hit);
        boolean isIt = older > 0 && Hit.NEWEST_FIRST.compare(hit(older - 1, null), hit) == 0;
        return isIt ? older - 1 : older;
    }
}
