package kaw.partner.index;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column's filter asks of a card; values are of the types a card's JSON document has. */
public sealed interface Condition {

    IndexField field();

    /**
     * The field holds one of the values.
     *
     * @param orEmpty whether a card without a value will do too
     */
    record In(IndexField field, Set<Object> values, boolean orEmpty) implements Condition {}

    /** Every word of the text begins a word of the field's value. */
    record Contains(IndexField field, String text) implements Condition {}

    /** The field's value lies between, ends included; null leaves an end open. */
    record Between(
            IndexField field,
            @Nullable Object from,
            @Nullable Object to) implements Condition {}
}
