package kaw.partner.index;

import static kaw.partner.index.Cards.FIELDS;
import static kaw.partner.index.Cards.id;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An index with cards in it, and short ways to ask it: cards are numbered, the newest come first. */
abstract class IndexInUse {

    /** An empty index that knows {@link Cards#FIELDS}. */
    protected abstract CardIndex index();

    /** Tells the index that these are the fields now. */
    protected abstract void fieldsAre(List<IndexField> fields);

    protected final void put(CardDocument... cards) {
        index().put(List.of(cards));
        index().refresh();
    }

    final List<Integer> search(String text) {
        return find(new CardFilter(FIELDS, text, List.of(), Map.of()));
    }

    final List<Integer> filter(Condition condition) {
        return find(new CardFilter(FIELDS, null, List.of(condition), Map.of()));
    }

    final List<Integer> sorted(IndexField field, boolean descending) {
        return page(CardFilter.ALL, new CardOrder(field, descending));
    }

    final List<Integer> find(CardFilter filter) {
        return page(filter, CardOrder.NEWEST_FIRST);
    }

    final List<Integer> page(CardFilter filter, CardOrder order) {
        return index().find(new CardQuery(filter, order, null, 100)).ids().stream()
                .map(IndexInUse::number)
                .toList();
    }

    static int number(UUID id) {
        return (int) id.getLeastSignificantBits();
    }
}
