package kaw.schema.field;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks a field up, and where it is used. */
@Service
public class FindField {
    private final CardFields fields;
    private final FieldUses uses;

    FindField(CardFields fields, FieldUses uses) {
        this.fields = fields;
        this.uses = uses;
    }

    @Transactional(readOnly = true)
    public CardField find(UUID id) {
        return fields.findById(id)
                .filter(field -> !field.state().deleted())
                .orElseThrow(() -> new CardFieldNotFound(id));
    }

    @Transactional(readOnly = true)
    public FieldUsage usage(UUID id) {
        return uses.of(find(id).name());
    }
}
