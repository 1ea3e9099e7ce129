package kaw.schema.field;

import java.util.Map;
import kaw.platform.problem.Invalid;
import kaw.schema.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a field to the card. */
@Service
public class CreateField {
    private final CardFields fields;
    private final FieldForms forms;

    CreateField(CardFields fields, FieldForms forms) {
        this.fields = fields;
        this.forms = forms;
    }

    /**
     * Adds the field; it is hidden from everyone but administrators until a group is given access.
     *
     * @throws Invalid naming all that is wrong with the form, a name that was ever used before among it
     */
    @Transactional
    public CardField create(@Nullable String rawName, FieldForm form) {
        Wording wording = new Wording();
        String name = LatinName.read(rawName, wording);
        FieldDefinition definition = forms.read(form, wording);
        if (name == null || fields.existsByName(name)) {
            throw refusal(name, wording);
        }
        wording.check();
        try {
            return fields.saveAndFlush(CardField.create(name, definition));
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw refusal(name, wording);
        }
    }

    private static Invalid refusal(@Nullable String takenName, Wording wording) {
        if (takenName != null) {
            wording.error("name", "name-taken", Map.of("name", takenName));
        }
        return wording.refusal();
    }
}
