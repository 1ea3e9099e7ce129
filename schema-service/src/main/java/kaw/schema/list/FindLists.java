package kaw.schema.list;

import java.util.List;
import java.util.UUID;
import kaw.contracts.schema.ListSaved;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks lists up. */
@Service
public class FindLists {
    private final OptionLists lists;

    FindLists(OptionLists lists) {
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public ListSaved find(UUID id) {
        return lists.findById(id)
                .filter(list -> !list.isDeleted())
                .orElseThrow(() -> new ListNotFound(id))
                .state();
    }

    /** All that are not deleted, by name. */
    @Transactional(readOnly = true)
    public List<ListSaved> all() {
        return lists.byName().stream().map(OptionList::state).toList();
    }
}
