package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Walks the keys of a segment in order, some at a time, with the cards that have them. */
final class KeyBlocks {

    /** A key with more cards than that is read on its own, as far as needed. */
    private static final int MANY = 64;

    private static final int SMALLEST_BLOCK = 64;
    private static final int LARGEST_BLOCK = 2048;

    /** @param cards all cards with the key, ascending; null when they are many */
    record Key(BytesRef term, int @Nullable [] cards) {}

    private final LeafKeys keys;
    private final KeyOrder order;
    private final TermsEnum terms;
    private final @Nullable List<BytesRef> listed;
    private int blockSize;
    private int next;
    private int end;

    private KeyBlocks(Terms terms, LeafKeys keys, KeyOrder order, long expected) throws IOException {
        this.keys = keys;
        this.order = order;
        this.terms = terms.iterator();
        this.listed = order.listed(terms);
        this.blockSize = (int) Math.clamp(expected, SMALLEST_BLOCK, LARGEST_BLOCK);
    }

    /**
     * From the first key or the one to start at, up to the last key or the one to end at, both included.
     *
     * @param expected how many keys will probably be wanted
     */
    static KeyBlocks between(
            Terms terms, LeafKeys keys, KeyOrder order, @Nullable BytesRef start, @Nullable BytesRef end, long expected)
            throws IOException {
        KeyBlocks blocks = new KeyBlocks(terms, keys, order, expected);
        blocks.next = blocks.first(start);
        blocks.end = blocks.last(end);
        return blocks;
    }

    private int first(@Nullable BytesRef start) throws IOException {
        if (listed != null) {
            int i = 0;
            while (start != null && i < listed.size() && order.compareKeys(listed.get(i), start) < 0) {
                i++;
            }
            return i;
        }
        if (!order.descending()) {
            return start == null ? 0 : keys.firstNotBefore(start);
        }
        return start == null ? keys.count() : firstAfter(start);
    }

    /** Where to stop, so that keys no better than those found already are not even read. */
    private int last(@Nullable BytesRef bound) throws IOException {
        if (listed != null || bound == null) {
            return order.descending() ? 0 : keys.count();
        }
        return order.descending() ? keys.firstNotBefore(bound) : firstAfter(bound);
    }

    private int firstAfter(BytesRef key) throws IOException {
        int ord = keys.firstNotBefore(key);
        return ord < keys.count() && keys.key(ord).bytesEquals(key) ? ord + 1 : ord;
    }

    /** The next keys in order, none at the end. */
    List<Key> next() throws IOException {
        if (listed != null) {
            return next == listed.size() ? List.of() : List.of(new Key(listed.get(next++), null));
        }
        int from = order.descending() ? Math.max(end, next - blockSize) : next;
        int to = order.descending() ? next : Math.min(end, next + blockSize);
        blockSize = Math.min(LARGEST_BLOCK, 2 * blockSize);
        next = order.descending() ? from : to;
        List<Key> block = from >= to ? new ArrayList<>() : read(from, to);
        if (order.descending()) {
            Collections.reverse(block);
        }
        return block;
    }

    private List<Key> read(int from, int to) throws IOException {
        List<Key> block = new ArrayList<>(to - from);
        PostingsEnum postings = null;
        if (!terms.seekExact(keys.key(from))) {
            throw new IllegalStateException("keys and terms of " + order.name() + " differ");
        }
        for (int ord = from; ord < to; ord++) {
            if (ord > from) {
                terms.next();
            }
            postings = terms.postings(postings, PostingsEnum.NONE);
            block.add(new Key(BytesRef.deepCopyOf(terms.term()), terms.docFreq() > MANY ? null : cards(postings)));
        }
        return block;
    }

    private static int[] cards(PostingsEnum postings) throws IOException {
        int[] cards = new int[1];
        int count = 0;
        for (int card = postings.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = postings.nextDoc()) {
            cards = ArrayUtil.grow(cards, count + 1);
            cards[count++] = card;
        }
        return ArrayUtil.copyOfSubArray(cards, 0, count);
    }

    /** All cards with a key, positioned before the first. */
    DocIdSetIterator cardsWith(BytesRef term) throws IOException {
        return terms.seekExact(term) ? terms.postings(null, PostingsEnum.NONE) : DocIdSetIterator.empty();
    }
}
