package kaw.schema.field;

import java.util.Objects;
import java.util.UUID;
import kaw.contracts.schema.FieldType;
import kaw.schema.Wording;
import kaw.schema.list.OptionLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes definitions of filled-in forms. */
@Component
class FieldForms {
    private static final int LABEL_LIMIT = 100;
    private static final int HINT_LIMIT = 500;
    private static final int COLUMNS = 3;
    private static final int LAST_PLACE = 1_000_000;
    private static final int STEP = 10;

    private final CardFields fields;
    private final OptionLists lists;

    FieldForms(CardFields fields, OptionLists lists) {
        this.fields = fields;
        this.lists = lists;
    }

    FieldDefinition read(FieldForm form, Wording wording) {
        String label = wording.required("label", form.label(), LABEL_LIMIT);
        String group = Objects.requireNonNullElse(wording.optional("group", form.group(), LABEL_LIMIT), "");
        FieldType type = Objects.requireNonNullElse(form.type(), FieldType.TEXT);
        if (form.type() == null) {
            wording.error("type", "required");
        }
        int order = form.order() == null
                ? Math.min(fields.lastOrder() + STEP, LAST_PLACE)
                : wording.between("order", form.order(), -LAST_PLACE, LAST_PLACE, 0);
        return new FieldDefinition(
                label,
                group,
                type,
                listOf(type, form.listId(), wording),
                order,
                !Boolean.FALSE.equals(form.shown()),
                wording.optional("hint", form.hint(), HINT_LIMIT),
                wording.between("column", form.column(), 1, COLUMNS, 1),
                wording.between("width", form.width(), 1, COLUMNS, 1),
                Boolean.TRUE.equals(form.inTable()),
                Boolean.TRUE.equals(form.required()));
    }

    /** A list left over from a type that has one is let go of. */
    private @Nullable UUID listOf(FieldType type, @Nullable UUID listId, Wording wording) {
        if (!type.usesList()) {
            return null;
        }
        if (listId == null) {
            wording.error("listId", "required");
        } else if (!lists.isOffered(listId)) {
            wording.error("listId", "unknown-list");
        }
        return listId;
    }
}
