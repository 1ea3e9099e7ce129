package kaw.task.partners;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of one column of the partner table, in the words of its API.
 *
 * @param op {@code in}, {@code contains}, {@code from} or {@code to}
 * @param value for {@code in} a list, in which null means cards without a value
 */
public record ColumnCondition(
        String field, String op, @Nullable Object value) {}
