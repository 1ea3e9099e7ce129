package kaw.partner.lucene;

import java.io.IOException;
import java.util.Arrays;

/** Counts by ordinal: an array where ordinals are few, a list to be sorted where they are many. */
final class OrdCounts {

    /** Takes an ordinal and its count. */
    interface Taker {
        void take(long ord, int count) throws IOException;
    }

    private static final int FEW = 1 << 16;

    private final int[] counts;
    private long[] seen = new long[1024];
    private int size;

    OrdCounts(long ords) {
        counts = new int[ords <= FEW ? (int) ords : 0];
    }

    void add(long ord) {
        if (counts.length > 0) {
            counts[(int) ord]++;
            return;
        }
        if (size == seen.length) {
            seen = Arrays.copyOf(seen, 2 * size);
        }
        seen[size++] = ord;
    }

    /** Ascending. */
    void forEach(Taker taker) throws IOException {
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] != 0) {
                taker.take(ord, counts[ord]);
            }
        }
        Arrays.sort(seen, 0, size);
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && seen[to] == seen[from]) {
                to++;
            }
            taker.take(seen[from], to - from);
            from = to;
        }
    }
}
