package kaw.task.task;

import java.util.UUID;
import kaw.platform.security.CurrentUser;
import kaw.task.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task away for good, with what was said to it. */
@Service
public class RemoveTask {
    private final FindTask find;
    private final Tasks tasks;
    private final CurrentUser user;
    private final Signature signature;

    RemoveTask(FindTask find, Tasks tasks, CurrentUser user, Signature signature) {
        this.find = find;
        this.tasks = tasks;
        this.user = user;
        this.signature = signature;
    }

    /** @param version of the task the caller has read */
    @Transactional
    public void remove(UUID id, int version) {
        Task task = find.lock(id);
        if (!user.isAdmin() && !task.initiator().equals(user.id().value())) {
            throw new OnlyInitiatorDeletes();
        }
        task.require(version);
        task.remove(signature.now());
        tasks.delete(task);
    }
}
