package kaw.imports.file;

import java.util.Map;

/**
 * Why a row cannot be trusted, though the rows after it can.
 *
 * @param code stable and translatable, such as {@code broken-quotes}
 * @param params values the message mentions, by name
 */
public record RowFault(String code, Map<String, String> params) {

    /** A quotation mark in the cell opens or closes where it must not. */
    public static RowFault brokenQuotes(int column) {
        return new RowFault("broken-quotes", Map.of("column", String.valueOf(column)));
    }

    public static RowFault cellTooLong(int column) {
        return new RowFault(
                "cell-too-long",
                Map.of("column", String.valueOf(column), "limit", String.valueOf(SheetLimits.CELL_CHARACTERS)));
    }

    public static RowFault rowTooLong() {
        return new RowFault("row-too-long", Map.of());
    }

    public static RowFault tooManyColumns() {
        return new RowFault("too-many-columns", Map.of("limit", String.valueOf(SheetLimits.COLUMNS)));
    }
}
