package kaw.schema.field;

/** Knows where a field is used. */
public interface FieldUses {
    FieldUsage of(String fieldName);
}
