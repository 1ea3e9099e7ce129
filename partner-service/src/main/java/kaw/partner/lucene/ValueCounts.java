package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.partner.index.IndexField;
import kaw.partner.index.ValueList;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Counts the values of a field among the matching cards. */
final class ValueCounts {

    /** Cards looked at before counts become lower bounds. */
    static final int MOST_CARDS = 25_000;

    private final IndexField field;
    private final Deadline deadline;
    private final Map<BytesRef, Integer> counts = new HashMap<>();
    private int withoutValue;
    private int cards;
    private boolean capped;

    ValueCounts(IndexField field, Deadline deadline) {
        this.field = field;
        this.deadline = deadline;
    }

    /** Counts in this segment what is left of the budget. */
    void countNewest(Leaf leaf) throws IOException {
        count(leaf, MOST_CARDS);
    }

    /** Counts in this segment, however many cards there are. */
    void countAll(Leaf leaf) throws IOException {
        count(leaf, Integer.MAX_VALUE);
    }

    private void count(Leaf leaf, int most) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), nameOf(field));
        OrdCounts byOrd = new OrdCounts(values.getValueCount());
        DocIdSetIterator matches = leaf.matches();
        for (int card = matches.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = matches.nextDoc()) {
            deadline.step();
            if (!leaf.isLive(card)) {
                continue;
            }
            if (cards == most) {
                capped = true;
                break;
            }
            cards++;
            if (!values.advanceExact(card)) {
                withoutValue++;
                continue;
            }
            for (int i = values.docValueCount(); i > 0; i--) {
                byOrd.add(values.nextOrd());
            }
        }
        byOrd.forEach((ord, count) -> add(BytesRef.deepCopyOf(values.lookupOrd(ord)), count));
    }

    static String nameOf(IndexField field) {
        return Layout.nameOf(field.name(), field.kind());
    }

    void add(BytesRef term, int count) {
        counts.merge(term, count, Integer::sum);
    }

    void addWithoutValue(int count) {
        withoutValue += count;
    }

    /** Rows in the order of their list, other values by how many cards have them; cards without a value last. */
    ValueList list(int limit) {
        Comparator<Map.Entry<BytesRef, Integer>> order = field.kind().isRows()
                ? Comparator.comparing(entry -> field.rows().rank(ValueTerms.rowOf(entry.getKey())))
                : Map.Entry.<BytesRef, Integer>comparingByValue().reversed();
        List<ValueList.Item> items = new ArrayList<>(counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(order.thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> new ValueList.Item(ValueTerms.valueOf(field.kind(), entry.getKey()), entry.getValue()))
                .toList());
        if (withoutValue > 0) {
            items.add(new ValueList.Item(null, withoutValue));
        }
        return new ValueList(items, counts.size() > limit, capped);
    }
}
