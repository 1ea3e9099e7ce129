package kaw.schema.field;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a field off the card for good; what cards hold in it is no longer shown anywhere. */
@Service
public class DeleteField {
    private final CardFields fields;

    DeleteField(CardFields fields) {
        this.fields = fields;
    }

    @Transactional
    public void delete(UUID id, int expectedVersion) {
        CardField field = fields.findById(id).orElseThrow(() -> new CardFieldNotFound(id));
        field.delete(expectedVersion);
        fields.saveAndFlush(field);
    }
}
