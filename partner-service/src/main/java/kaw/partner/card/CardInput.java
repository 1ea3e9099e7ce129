package kaw.partner.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.values.FieldValues;
import kaw.platform.values.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what a caller wants a card to hold: only fields they may edit, only values these fields can have. */
@Component
class CardInput {

    private final Schema schema;
    private final FieldAccess access;
    private final FieldValues fieldValues;

    CardInput(Schema schema, FieldAccess access, FieldValues fieldValues) {
        this.schema = schema;
        this.access = access;
        this.fieldValues = fieldValues;
    }

    /**
     * The typed values to put into the card; null where a field is to be cleared.
     *
     * @throws Invalid with everything that is wrong
     */
    Map<String, @Nullable Object> read(Map<String, ? extends @Nullable Object> raw) {
        Map<String, @Nullable Object> edits = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        raw.forEach((name, value) -> read(name, value, edits, errors));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return edits;
    }

    private void read(
            String name, @Nullable Object value, Map<String, @Nullable Object> edits, List<FieldError> errors) {
        // A hidden field is answered like one that never was: nobody learns which names there are.
        Optional<Field> field =
                schema.field(name).filter(known -> access.of(known).canView());
        if (field.isEmpty()) {
            errors.add(error(name, "unknown-field"));
        } else if (!access.of(field.get()).canEdit()) {
            errors.add(error(name, "read-only"));
        } else {
            try {
                edits.put(name, fieldValues.parse(field.get(), value));
            } catch (InvalidValue invalid) {
                errors.add(new FieldError("values." + name, invalid.code(), invalid.params()));
            }
        }
    }

    private static FieldError error(String name, String code) {
        return new FieldError("values." + name, code);
    }
}
