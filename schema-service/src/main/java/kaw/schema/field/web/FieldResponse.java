package kaw.schema.field.web;

import java.util.UUID;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field as the caller may know it.
 *
 * @param behaviour how it acts, which its label may decide
 * @param access what the caller may do with it
 */
record FieldResponse(
        UUID id,
        int version,
        String name,
        String label,
        String group,
        FieldType type,
        FieldType behaviour,
        @Nullable UUID listId,
        int order,
        boolean shown,
        @Nullable String hint,
        int column,
        int width,
        boolean inTable,
        boolean required,
        AccessLevel access) {

    static FieldResponse of(Field field, AccessLevel access) {
        return new FieldResponse(
                field.id(),
                field.version(),
                field.name(),
                field.label(),
                field.group(),
                field.type(),
                field.behaviour(),
                field.listId(),
                field.order(),
                field.shown(),
                field.hint(),
                field.column(),
                field.width(),
                field.inTable(),
                field.required(),
                access);
    }
}
