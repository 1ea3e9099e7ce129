package kaw.schema.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as an administrator wants it. */
record ListDefinition(String name, List<Row> rows) {
    /**
     * A row to be offered.
     *
     * @param id of the row it already is; null for a new one
     */
    record Row(@Nullable Integer id, OptionRow option) {}
}
