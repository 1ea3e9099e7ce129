package kaw.schema.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a deleted group's access away, so that nothing of it is left should its id ever turn up in a token. */
@Service
public class RemoveAccess {
    private final GroupAccesses accesses;

    RemoveAccess(GroupAccesses accesses) {
        this.accesses = accesses;
    }

    @Transactional
    public void remove(String groupId) {
        accesses.findById(groupId).ifPresent(access -> {
            access.remove();
            accesses.saveAndFlush(access);
        });
    }
}
