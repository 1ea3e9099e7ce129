package kaw.schema.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.schema.field.CardFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what a group may do. */
@Service
public class FindAccess {
    private final GroupAccesses accesses;
    private final CardFields fields;

    FindAccess(GroupAccesses accesses, CardFields fields) {
        this.accesses = accesses;
        this.fields = fields;
    }

    /** A level for every field there is; all hidden, and version 0, for a group nobody gave access yet. */
    @Transactional(readOnly = true)
    public AccessSaved find(UUID groupId) {
        AccessSaved saved = accesses.findById(groupId.toString())
                .map(GroupAccess::state)
                .orElseGet(() -> new AccessSaved(groupId.toString(), GroupAccess.NEVER_SAVED, Map.of(), false));
        if (saved.deleted()) {
            throw new GroupNotFound(groupId.toString());
        }
        Map<String, AccessLevel> complete = new TreeMap<>();
        fields.inCardOrder()
                .forEach(field ->
                        complete.put(field.name(), saved.levels().getOrDefault(field.name(), AccessLevel.HIDDEN)));
        return new AccessSaved(saved.groupId(), saved.version(), complete, false);
    }
}
