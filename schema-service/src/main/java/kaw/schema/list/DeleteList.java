package kaw.schema.list;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a list no field offers. */
@Service
public class DeleteList {
    private final OptionLists lists;
    private final ListUses uses;

    DeleteList(OptionLists lists, ListUses uses) {
        this.lists = lists;
        this.uses = uses;
    }

    @Transactional
    public void delete(UUID id, int expectedVersion) {
        OptionList list = lists.lock(id).orElseThrow(() -> new ListNotFound(id));
        list.delete(expectedVersion, uses.of(id));
        lists.saveAndFlush(list);
    }
}
