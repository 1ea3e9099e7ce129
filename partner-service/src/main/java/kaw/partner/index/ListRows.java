package kaw.partner.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.contracts.schema.ListSaved;
import kaw.partner.words.Folding;
import kaw.partner.words.Words;

/**
 * The rows of a list as the index needs them: cards hold a row's id, so names and order are applied when a query runs and
 * renaming a row changes no card.
 */
public final class ListRows {

    public static final ListRows NONE = new ListRows(List.of());

    private final List<ListSaved.Row> inOrder;
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private final Map<Integer, List<String>> words = new HashMap<>();
    private final Set<Integer> hiding;

    public ListRows(List<ListSaved.Row> rows) {
        inOrder = rows.stream()
                .sorted(Comparator.comparing(ListSaved.Row::removed)
                        .thenComparing(ListSaved.Row::order)
                        .thenComparing(ListSaved.Row::id))
                .toList();
        for (ListSaved.Row row : inOrder) {
            ranks.put(row.id(), ranks.size());
            words.put(row.id(), Words.of(Folding.fold(row.name())));
        }
        hiding = rows.stream()
                .filter(ListSaved.Row::hidesCard)
                .map(ListSaved.Row::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids in the order of the list, removed rows last. */
    public List<Integer> ids() {
        return inOrder.stream().map(ListSaved.Row::id).toList();
    }

    /** Place in the order of the list; rows it does not know come after all others. */
    public int rank(int id) {
        return ranks.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** Rows whose cards stay out of the table. */
    public Set<Integer> hiding() {
        return hiding;
    }

    /** Rows with a word in their name that begins so. */
    public Set<Integer> named(String beginning) {
        Set<Integer> found = new HashSet<>();
        words.forEach((id, itsWords) -> {
            if (itsWords.stream().anyMatch(word -> word.startsWith(beginning))) {
                found.add(id);
            }
        });
        return found;
    }
}
