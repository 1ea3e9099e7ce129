package kaw.schema.field;

/** A field was made, changed or deleted. */
public record FieldChanged(CardField field) {}
