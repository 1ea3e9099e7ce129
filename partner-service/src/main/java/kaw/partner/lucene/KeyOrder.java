package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaw.partner.index.IndexField;
import kaw.partner.index.ListRows;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The order of a field's keys: that of their bytes or, for rows, that of the list. Keys also have a rank, a number that
 * orders in the same way those of one segment.
 */
final class KeyOrder implements Comparator<Hit> {

    /** Rank of cards without a key, after all others. */
    static final long NO_KEY = (1L << 32) - 1;

    private final String name;
    private final @Nullable ListRows rows;
    private final boolean descending;
    private final @Nullable List<BytesRef> only;

    /** @param only the keys all matching cards have one of, if that is known */
    KeyOrder(IndexField field, boolean descending, @Nullable List<BytesRef> only) {
        this.descending = descending;
        this.only = only;
        name = Layout.nameOf(field.name(), field.kind());
        rows = field.kind().isRows() ? field.rows() : null;
    }

    /** The Lucene field that holds the keys. */
    String name() {
        return name;
    }

    /** The keys one by one, in order, where the order is not that of the dictionary or only some of them matter; else null. */
    @Nullable
    List<BytesRef> listed(Terms terms) throws IOException {
        if (rows == null && only == null) {
            return null;
        }
        List<BytesRef> listed = new ArrayList<>(only == null ? all(terms) : only);
        listed.sort(this::compareKeys);
        return listed;
    }

    private static List<BytesRef> all(Terms terms) throws IOException {
        List<BytesRef> all = new ArrayList<>();
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            all.add(BytesRef.deepCopyOf(term));
        }
        return all;
    }

    /** Whether matching cards may be without a key. */
    boolean allowsNoKey() {
        return only == null;
    }

    boolean descending() {
        return descending;
    }

    @Override
    public int compare(Hit one, Hit other) {
        int byKey = compareKeys(one.key(), other.key());
        return byKey != 0 ? byKey : Hit.NEWEST_FIRST.compare(one, other);
    }

    int compareKeys(@Nullable BytesRef one, @Nullable BytesRef other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        int ascending = rows == null ? one.compareTo(other) : Long.compare(rowRank(rows, one), rowRank(rows, other));
        return descending ? -ascending : ascending;
    }

    /** Ranks leave room between them for keys that a segment does not have. */
    long[] ranks(SortedDocValues keys) throws IOException {
        if (rows == null) {
            return new long[0];
        }
        long[] ranks = new long[keys.getValueCount()];
        for (int ord = 0; ord < ranks.length; ord++) {
            ranks[ord] = signed(rowRank(rows, keys.lookupOrd(ord)));
        }
        return ranks;
    }

    long rank(int ord, long[] ranks) {
        return rows == null ? signed(2L * ord + 1) : ranks[ord];
    }

    /** The number of the key of this rank. */
    int ord(long rank, long[] ranks) {
        if (rows == null) {
            return (int) ((signed(rank) - 1) / 2);
        }
        for (int ord = 0; ord < ranks.length; ord++) {
            if (ranks[ord] == rank) {
                return ord;
            }
        }
        throw new IllegalArgumentException("no key has rank " + rank);
    }

    /** The rank of a key that the segment may or may not have. */
    long rank(@Nullable BytesRef key, SortedDocValues keys) throws IOException {
        if (key == null) {
            return NO_KEY;
        }
        if (rows != null) {
            return signed(rowRank(rows, key));
        }
        int ord = keys.lookupTerm(key);
        return signed(ord >= 0 ? 2L * ord + 1 : 2L * -(ord + 1));
    }

    private long signed(long rank) {
        return descending ? -rank : rank;
    }

    private static long rowRank(ListRows rows, BytesRef key) {
        int id = ValueTerms.rowOf(key);
        int rank = rows.rank(id);
        return rank < Integer.MAX_VALUE ? rank : (long) Integer.MAX_VALUE + Math.max(0, id);
    }
}
