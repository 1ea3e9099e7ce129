package kaw.schema.field.web;

import java.util.UUID;
import kaw.contracts.schema.FieldType;
import kaw.schema.field.FieldForm;
import org.jspecify.annotations.Nullable;

/** A field as an administrator sends it; {@code name} is needed to create one and may be left away to change one. */
record FieldRequest(
        @Nullable String name,
        @Nullable String label,
        @Nullable String group,
        @Nullable FieldType type,
        @Nullable UUID listId,
        @Nullable Integer order,
        @Nullable Boolean shown,
        @Nullable String hint,
        @Nullable Integer column,
        @Nullable Integer width,
        @Nullable Boolean inTable,
        @Nullable Boolean required) {

    FieldForm form() {
        return new FieldForm(label, group, type, listId, order, shown, hint, column, width, inTable, required);
    }
}
