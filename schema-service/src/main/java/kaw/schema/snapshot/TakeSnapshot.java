package kaw.schema.snapshot;

import kaw.schema.access.GroupAccess;
import kaw.schema.access.GroupAccesses;
import kaw.schema.field.CardField;
import kaw.schema.field.CardFields;
import kaw.schema.list.OptionList;
import kaw.schema.list.OptionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole schema as of one moment. */
@Service
public class TakeSnapshot {
    private final CardFields fields;
    private final OptionLists lists;
    private final GroupAccesses accesses;

    TakeSnapshot(CardFields fields, OptionLists lists, GroupAccesses accesses) {
        this.fields = fields;
        this.lists = lists;
        this.accesses = accesses;
    }

    /** Under repeatable read, so that no field appears whose list is missing. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SchemaSnapshot take() {
        return new SchemaSnapshot(
                fields.everything().stream().map(CardField::state).toList(),
                lists.everything().stream().map(OptionList::state).toList(),
                accesses.everything().stream().map(GroupAccess::state).toList());
    }
}
