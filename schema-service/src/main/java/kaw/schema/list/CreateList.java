package kaw.schema.list;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a list. */
@Service
public class CreateList {
    private final OptionLists lists;

    CreateList(OptionLists lists) {
        this.lists = lists;
    }

    @Transactional
    public OptionList create(ListForm form) {
        ListDefinition definition = form.read();
        try {
            return lists.saveAndFlush(OptionList.create(definition));
        } catch (DataIntegrityViolationException taken) {
            throw new ListNameTaken(definition.name());
        }
    }
}
