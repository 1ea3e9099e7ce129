package kaw.schema.field;

import java.util.List;
import java.util.UUID;
import kaw.schema.list.ListUses;
import org.springframework.stereotype.Component;

/** Tells which fields offer a list. */
@Component
class ListsInUse implements ListUses {
    private final CardFields fields;

    ListsInUse(CardFields fields) {
        this.fields = fields;
    }

    @Override
    public List<FieldUse> of(UUID listId) {
        return fields.offering(listId).stream()
                .map(field -> new FieldUse(field.name(), field.definition().label()))
                .toList();
    }
}
