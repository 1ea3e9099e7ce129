package kaw.schema.field;

import java.util.UUID;
import kaw.contracts.schema.FieldType;
import org.jspecify.annotations.Nullable;

/** A field's form as filled in: anything may be missing or wrong. What is missing gets its usual value. */
public record FieldForm(
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
        @Nullable Boolean required) {}
