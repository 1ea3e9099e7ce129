package kaw.contracts.schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of a field of the card after it was created, changed or deleted.
 *
 * @param name the field's key in a card's values, in filters and in APIs: latin, unique and unchanging
 * @param group title of the block of the card the field stands in
 * @param listId the list a field of a list type offers, else null
 * @param order place within the card, ascending
 * @param shown whether the field is switched on
 * @param hint text that helps to fill it in
 * @param column column of the block it stands in, from 1
 * @param width columns it spans, from 1
 * @param inTable whether it is a column of the partner table
 */
@EventType(value = "field.saved.v1", topic = Topic.SCHEMA)
public record FieldSaved(
        UUID id,
        int version,
        String name,
        String label,
        String group,
        FieldType type,
        @Nullable UUID listId,
        int order,
        boolean shown,
        @Nullable String hint,
        int column,
        int width,
        boolean inTable,
        boolean required,
        boolean deleted) {

    private static final Set<String> PHONE_LABELS = Set.of("телефон", "phone");
    private static final Set<String> EMAIL_LABELS = Set.of("email", "e-mail", "почта", "эл. почта");

    /** How the field acts: a text field labelled «Телефон» or «Email» is a phone or an e-mail field (manual 8.2.7, 8.2.9). */
    @JsonIgnore
    public FieldType behaviour() {
        if (type != FieldType.TEXT) {
            return type;
        }
        String plain = label.strip().toLowerCase(Locale.ROOT);
        if (PHONE_LABELS.contains(plain)) {
            return FieldType.PHONE;
        }
        return EMAIL_LABELS.contains(plain) ? FieldType.EMAIL : FieldType.TEXT;
    }
}
