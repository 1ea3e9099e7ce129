package kaw.partner.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person arranged the table.
 *
 * @param columns in their order; fields not among them come after these
 * @param sort a field's name, with a minus before it for descending
 */
public record TableLayout(List<Column> columns, @Nullable String sort) {

    public static final TableLayout NONE = new TableLayout(List.of(), null);

    /** @param width in pixels, null for the column's own */
    public record Column(String field, @Nullable Integer width, boolean shown) {}
}
