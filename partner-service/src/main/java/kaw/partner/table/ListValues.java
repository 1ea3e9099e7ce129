package kaw.partner.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.partner.feed.IndexFields;
import kaw.partner.index.CardIndex;
import kaw.partner.index.Condition;
import kaw.partner.index.IndexBusy;
import kaw.partner.index.IndexField;
import kaw.partner.index.ValueList;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.problem.BadRequest;
import kaw.platform.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the values of a column to filter by, with counts among the cards that the other columns' filters leave. */
@Component
public class ListValues {

    private final CardIndex index;
    private final IndexFields fields;
    private final FieldAccess access;
    private final Conditions conditions;

    ListValues(CardIndex index, IndexFields fields, FieldAccess access, Conditions conditions) {
        this.index = index;
        this.fields = fields;
        this.access = access;
        this.conditions = conditions;
    }

    /** @param search narrows the list to values with words that begin so */
    public ValueList list(
            String column, @Nullable String search, @Nullable String filter, int limit, boolean hiddenToo) {
        TableView view = new TableView(access.view(), fields);
        IndexField field = view.require(column);
        if (!field.kind().hasValueList()) {
            throw new BadRequest("no-value-list", Map.of("field", column));
        }
        List<Condition> others = new ArrayList<>(conditions.of(FilterText.parse(filter), view::require));
        others.removeIf(condition -> condition.field().name().equals(column));
        Map<IndexField, Set<Integer>> hiding = view.hiding(others, hiddenToo);
        // The column's own hidden rows are offered: choosing one is how people ask for its cards.
        hiding.remove(field);
        if (search != null && !search.isBlank()) {
            others.add(new Condition.Contains(field, search));
        }
        try {
            return index.values(field, view.filter(null, others, hiding), limit);
        } catch (IndexBusy e) {
            throw new Unavailable("search-busy");
        }
    }
}
