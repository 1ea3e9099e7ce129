package kaw.partner.table;

import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of one column.
 *
 * @param op {@code in}, {@code contains}, {@code from} or {@code to}
 * @param value for {@code in} a list, in which null means cards without a value
 */
record ColumnCondition(String field, String op, @Nullable Object value) {}
