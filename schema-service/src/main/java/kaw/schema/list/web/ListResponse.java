package kaw.schema.list.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kaw.contracts.schema.ListSaved;

/**
 * A list.
 *
 * @param rows the rows offered, in their order
 * @param removedRows rows no longer offered, which old values may still hold
 */
record ListResponse(UUID id, int version, String name, List<Row> rows, List<RemovedRow> removedRows) {
    /** A row to choose. */
    record Row(int id, String name, int order, boolean hidesCard) {}

    /** What a row was called. */
    record RemovedRow(int id, String name) {}

    static ListResponse of(ListSaved list) {
        List<Row> offered = list.rows().stream()
                .filter(row -> !row.removed())
                .sorted(Comparator.comparingInt(ListSaved.Row::order).thenComparingInt(ListSaved.Row::id))
                .map(row -> new Row(row.id(), row.name(), row.order(), row.hidesCard()))
                .toList();
        List<RemovedRow> removed = list.rows().stream()
                .filter(ListSaved.Row::removed)
                .map(row -> new RemovedRow(row.id(), row.name()))
                .toList();
        return new ListResponse(list.id(), list.version(), list.name(), offered, removed);
    }
}
