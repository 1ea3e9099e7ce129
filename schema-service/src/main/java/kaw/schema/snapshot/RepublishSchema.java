package kaw.schema.snapshot;

import kaw.schema.access.AccessChanged;
import kaw.schema.access.GroupAccess;
import kaw.schema.access.GroupAccesses;
import kaw.schema.field.CardField;
import kaw.schema.field.CardFields;
import kaw.schema.field.FieldChanged;
import kaw.schema.list.ListChanged;
import kaw.schema.list.OptionList;
import kaw.schema.list.OptionLists;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says everything once more, for an installation whose topic was lost; whoever knows it already is not disturbed by it. */
@Service
public class RepublishSchema {
    private final CardFields fields;
    private final OptionLists lists;
    private final GroupAccesses accesses;
    private final ApplicationEventPublisher events;

    RepublishSchema(CardFields fields, OptionLists lists, GroupAccesses accesses, ApplicationEventPublisher events) {
        this.fields = fields;
        this.lists = lists;
        this.accesses = accesses;
        this.events = events;
    }

    /**
     * Publishes every state; lists before the fields that offer them.
     *
     * @return how many
     */
    @Transactional
    public int republish() {
        int count = 0;
        // Locked: an older state must not come to stand on the topic after a newer one.
        for (OptionList list : lists.lockAll()) {
            events.publishEvent(new ListChanged(list));
            count++;
        }
        for (CardField field : fields.lockAll()) {
            events.publishEvent(new FieldChanged(field));
            count++;
        }
        for (GroupAccess access : accesses.lockAll()) {
            events.publishEvent(new AccessChanged(access));
            count++;
        }
        return count;
    }
}
