package kaw.schema.list;

import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a list's name and rows. */
@Service
public class ChangeList {
    private final OptionLists lists;

    ChangeList(OptionLists lists) {
        this.lists = lists;
    }

    @Transactional
    public OptionList change(UUID id, int expectedVersion, ListForm form) {
        OptionList list = lists.findById(id).orElseThrow(() -> new ListNotFound(id));
        ListDefinition definition = form.read();
        list.change(expectedVersion, definition);
        try {
            return lists.saveAndFlush(list);
        } catch (DataIntegrityViolationException taken) {
            throw new ListNameTaken(definition.name());
        }
    }
}
