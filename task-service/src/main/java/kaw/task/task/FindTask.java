package kaw.task.task;

import java.util.UUID;
import kaw.platform.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a task for those it concerns: whoever set it, whom it is for, and administrators. For others there is none. */
@Service
public class FindTask {
    private final Tasks tasks;
    private final CurrentUser user;

    FindTask(Tasks tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public Task find(UUID id) {
        return seen(id, tasks.findById(id).orElseThrow(() -> new TaskNotFound(id)));
    }

    /** The task, kept as it is until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Task lock(UUID id) {
        return seen(id, tasks.lock(id).orElseThrow(() -> new TaskNotFound(id)));
    }

    private Task seen(UUID id, Task task) {
        if (user.isAdmin() || task.concerns(user.id().value())) {
            return task;
        }
        throw new TaskNotFound(id);
    }
}
