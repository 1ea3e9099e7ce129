package kaw.partner.index;

/**
 * A field as the index knows it.
 *
 * @param rows of the field's list, none for other kinds
 */
public record IndexField(String name, FieldKind kind, ListRows rows) {

    public static IndexField of(String name, FieldKind kind) {
        return new IndexField(name, kind, ListRows.NONE);
    }
}
