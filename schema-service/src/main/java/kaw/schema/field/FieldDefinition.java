package kaw.schema.field;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import kaw.contracts.schema.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a field that an administrator may change.
 *
 * @param group title of the block of the card it stands in; empty for the block without a title
 * @param column column of the block it stands in, from 1
 * @param width columns it spans, from 1
 */
@Embeddable
public record FieldDefinition(
        String label,
        @Column(name = "field_group") String group,
        @Enumerated(EnumType.STRING) FieldType type,
        @Nullable UUID listId,
        @Column(name = "card_order") int order,
        boolean shown,
        @Nullable String hint,
        @Column(name = "card_column") int column,
        @Column(name = "card_width") int width,
        boolean inTable,
        boolean required) {}
