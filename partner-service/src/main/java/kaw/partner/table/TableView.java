package kaw.partner.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaw.partner.feed.IndexFields;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardOrder;
import kaw.partner.index.Condition;
import kaw.partner.index.IndexField;
import kaw.platform.fieldaccess.FieldNotFound;
import kaw.platform.fieldaccess.VisibleFields;
import kaw.platform.problem.BadRequest;
import org.jspecify.annotations.Nullable;

/**
 * The table as one person may see it. A field hidden from them can be neither named nor searched, and nothing they ask for
 * depends on it, with one exception: cards that a row of a hidden list keeps out of the table stay out, whatever is asked.
 */
final class TableView {

    static final String CREATED = "created";

    private final VisibleFields visible;
    private final Map<String, IndexField> all;

    TableView(VisibleFields visible, IndexFields fields) {
        this.visible = visible;
        this.all = fields.byName();
    }

    /** The field, if the person may see it; a hidden one and one that does not exist get the same answer. */
    IndexField require(String name) {
        return known(visible.require(name).name());
    }

    private IndexField known(String name) {
        IndexField field = all.get(name);
        if (field == null) {
            throw new FieldNotFound(name);
        }
        return field;
    }

    List<IndexField> searchable() {
        return visible.fields().stream()
                .map(field -> all.get(field.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    CardFilter filter(@Nullable String search, List<Condition> conditions, Map<IndexField, Set<Integer>> hiding) {
        return new CardFilter(searchable(), search, conditions, hiding);
    }

    /** Rows that hide their cards: those asked for by name, or all that the person may see when hidden cards are wanted, do not. */
    Map<IndexField, Set<Integer>> hiding(List<Condition> conditions, boolean hiddenToo) {
        Map<IndexField, Set<Integer>> hiding = new HashMap<>();
        for (IndexField field : all.values()) {
            Set<Integer> rows = new HashSet<>(field.rows().hiding());
            if (visible.contains(field.name())) {
                rows.removeAll(chosen(field, conditions));
                if (hiddenToo) {
                    rows.clear();
                }
            }
            if (!rows.isEmpty()) {
                hiding.put(field, rows);
            }
        }
        return hiding;
    }

    private static Set<Object> chosen(IndexField field, List<Condition> conditions) {
        Set<Object> chosen = new HashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.In in && in.field().name().equals(field.name())) {
                chosen.addAll(in.values());
            }
        }
        return chosen;
    }

    CardOrder order(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return CardOrder.NEWEST_FIRST;
        }
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        if (name.equals(CREATED)) {
            return descending ? CardOrder.NEWEST_FIRST : CardOrder.OLDEST_FIRST;
        }
        IndexField field = require(name);
        if (!field.kind().isSortable()) {
            throw new BadRequest("not-sortable", Map.of("field", name));
        }
        return new CardOrder(field, descending);
    }
}
