package kaw.schema.field;

import java.util.UUID;
import kaw.schema.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a field, or switches it on or off. */
@Service
public class ChangeField {
    private final CardFields fields;
    private final FieldForms forms;

    ChangeField(CardFields fields, FieldForms forms) {
        this.fields = fields;
        this.forms = forms;
    }

    /**
     * Gives the field another definition.
     *
     * @param name may be left away; another than the field has is refused, since values, filters and events are keyed by it
     */
    @Transactional
    public CardField change(UUID id, int expectedVersion, @Nullable String name, FieldForm form) {
        CardField field = fields.findById(id).orElseThrow(() -> new CardFieldNotFound(id));
        Wording wording = new Wording();
        if (name != null && !name.strip().equals(field.name())) {
            wording.error("name", "name-not-changeable");
        }
        FieldDefinition definition = forms.read(form, wording);
        wording.check();
        field.change(expectedVersion, definition);
        return fields.saveAndFlush(field);
    }
}
