package kaw.task.task;

import java.time.Instant;
import java.util.UUID;
import kaw.platform.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a task's reminder off, for the one it reminds. */
@Service
public class SnoozeTask {
    private final FindTask find;
    private final Tasks tasks;
    private final TaskForms forms;
    private final CurrentUser user;

    SnoozeTask(FindTask find, Tasks tasks, TaskForms forms, CurrentUser user) {
        this.find = find;
        this.tasks = tasks;
        this.forms = forms;
        this.user = user;
    }

    /** Whatever else was changed meanwhile does not matter, so no version is asked for. */
    @Transactional
    public void snooze(UUID id, @Nullable Instant until) {
        Task task = find.lock(id);
        task.snooze(forms.snooze(until), user.id().value());
        tasks.saveAndFlush(task);
    }
}
