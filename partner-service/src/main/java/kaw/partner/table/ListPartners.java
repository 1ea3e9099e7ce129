package kaw.partner.table;

import java.util.Arrays;
import java.util.List;
import kaw.partner.feed.IndexCare;
import kaw.partner.feed.IndexFields;
import kaw.partner.index.CardIndex;
import kaw.partner.index.CardPage;
import kaw.partner.index.CardQuery;
import kaw.partner.index.Condition;
import kaw.partner.index.IndexBusy;
import kaw.partner.index.InvalidCursor;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.fieldaccess.VisibleFields;
import kaw.platform.problem.BadRequest;
import kaw.platform.problem.Unavailable;
import kaw.platform.schema.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the rows of the table the current user asks for, within what they may see. */
@Component
public class ListPartners {

    private final CardIndex index;
    private final IndexCare care;
    private final IndexFields fields;
    private final FieldAccess access;
    private final Conditions conditions;
    private final TableRows rows;

    ListPartners(
            CardIndex index,
            IndexCare care,
            IndexFields fields,
            FieldAccess access,
            Conditions conditions,
            TableRows rows) {
        this.index = index;
        this.care = care;
        this.fields = fields;
        this.access = access;
        this.conditions = conditions;
        this.rows = rows;
    }

    /**
     * What is asked for, as it came.
     *
     * @param filter JSON array of conditions
     * @param columns names, comma between; null for the table's own
     * @param hidden whether cards that their status hides are wanted too
     */
    public record Request(
            @Nullable String search,
            @Nullable String filter,
            @Nullable String sort,
            int size,
            @Nullable String cursor,
            @Nullable String columns,
            boolean hidden) {}

    public TablePage list(Request request) {
        VisibleFields visible = access.view();
        TableView view = new TableView(visible, fields);
        List<Field> columns = columns(request.columns(), visible);
        List<Condition> asked = conditions.of(FilterText.parse(request.filter()), view::require);
        CardQuery query = new CardQuery(
                view.filter(request.search(), asked, view.hiding(asked, request.hidden())),
                view.order(request.sort()),
                request.cursor(),
                request.size());
        // Asked before the search: what is complete then is found by it.
        boolean complete = care.isComplete();
        CardPage page = find(query);
        return new TablePage(rows.read(page.ids(), columns), page.next(), page.total(), complete);
    }

    private CardPage find(CardQuery query) {
        try {
            return index.find(query);
        } catch (InvalidCursor e) {
            throw new BadRequest("bad-cursor");
        } catch (IndexBusy e) {
            throw new Unavailable("search-busy");
        }
    }

    private static List<Field> columns(@Nullable String names, VisibleFields visible) {
        if (names == null || names.isBlank()) {
            return visible.fields().stream()
                    .filter(field -> field.inTable() && field.shown())
                    .toList();
        }
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(visible::require)
                .toList();
    }
}
