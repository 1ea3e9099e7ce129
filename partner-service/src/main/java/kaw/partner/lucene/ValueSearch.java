package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kaw.partner.index.IndexField;
import kaw.partner.index.ValueList;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The value list of a column: the most frequent values, or the first in order where nearly every card has its own. */
final class ValueSearch {

    /** Different values per cards from which on their frequency says nothing. */
    private static final double MOSTLY_DIFFERENT = 0.3;

    private static final int WORTH_ASKING = 1_000;
    private static final int CARDS_PER_VALUE = 2;

    private final IndexField field;
    private final SegmentCounts segments;
    private final Deadline deadline;

    ValueSearch(IndexField field, SegmentCounts segments, Deadline deadline) {
        this.field = field;
        this.segments = segments;
        this.deadline = deadline;
    }

    /** @param unfiltered whether the same cards will be asked for again and again */
    ValueList list(List<Leaf> leaves, boolean unfiltered, int limit) throws IOException {
        if (!field.kind().isRows() && isMostlyDifferent(leaves)) {
            return firstInOrder(leaves, limit);
        }
        ValueCounts counts = new ValueCounts(field, deadline);
        String name = ValueCounts.nameOf(field);
        for (Leaf leaf : NewestFirst.newestFirst(leaves)) {
            if (!unfiltered) {
                counts.countNewest(leaf);
            } else if (!segments.addTo(counts, leaf, name, deadline)) {
                counts.countAll(leaf);
            }
        }
        return counts.list(limit);
    }

    private boolean isMostlyDifferent(List<Leaf> leaves) throws IOException {
        long different = 0;
        long cards = 0;
        for (Leaf leaf : leaves) {
            Terms terms = leaf.reader().terms(ValueCounts.nameOf(field));
            different += terms == null ? 0 : terms.size();
            cards += terms == null ? 0 : terms.getDocCount();
        }
        return cards > WORTH_ASKING && different > MOSTLY_DIFFERENT * cards;
    }

    private ValueList firstInOrder(List<Leaf> leaves, int limit) throws IOException {
        int most = CARDS_PER_VALUE * (limit + 1);
        PageSearch.Found found = new ByField(new KeyOrder(field, false, null), deadline).find(leaves, most, null);
        boolean cut = found.hits().size() == most;
        List<ValueList.Item> items = new ArrayList<>();
        @Nullable BytesRef last = null;
        int count = 0;
        for (Hit hit : found.hits()) {
            BytesRef key = hit.key();
            if (key == null) {
                break;
            }
            if (last != null && !last.bytesEquals(key)) {
                items.add(new ValueList.Item(ValueTerms.valueOf(field.kind(), last), count));
                count = 0;
            }
            last = key;
            count++;
        }
        boolean whole = !cut || items.isEmpty();
        if (last != null && whole) {
            items.add(new ValueList.Item(ValueTerms.valueOf(field.kind(), last), count));
        }
        boolean more = cut || items.size() > limit;
        return new ValueList(items.subList(0, Math.min(limit, items.size())), more, cut && items.size() == 1);
    }
}
