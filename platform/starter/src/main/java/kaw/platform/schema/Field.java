package kaw.platform.schema;

import java.util.UUID;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * A field of the card that exists, switched on or not.
 *
 * @param name the field's key in a card's values, in filters and in APIs
 * @param behaviour how it acts, which its label may decide: a text field labelled «Телефон» is a phone field
 * @param listId the list a field of a list type offers, else null
 */
public record Field(
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
        boolean required) {

    /** The field as its owner published it. */
    public static Field of(FieldSaved saved) {
        return new Field(
                saved.id(),
                saved.version(),
                saved.name(),
                saved.label(),
                saved.group(),
                saved.type(),
                saved.behaviour(),
                saved.listId(),
                saved.order(),
                saved.shown(),
                saved.hint(),
                saved.column(),
                saved.width(),
                saved.inTable(),
                saved.required());
    }
}
