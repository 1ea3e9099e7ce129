package kaw.task.task;

import java.util.UUID;
import kaw.task.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a task. */
@Service
public class ChangeTask {
    private final FindTask find;
    private final Tasks tasks;
    private final TaskForms forms;
    private final Places places;
    private final Signature signature;

    ChangeTask(FindTask find, Tasks tasks, TaskForms forms, Places places, Signature signature) {
        this.find = find;
        this.tasks = tasks;
        this.forms = forms;
        this.places = places;
        this.signature = signature;
    }

    /** @param version of the task the caller has read */
    @Transactional
    public Task change(UUID id, int version, TaskForm form) {
        Task task = find.lock(id);
        task.require(version);
        TaskContent content = forms.read(form, task.content());
        boolean stays = content.status() == task.content().status();
        task.change(content, stays ? task.place() : places.top(content.status()), signature.now());
        return tasks.saveAndFlush(task);
    }
}
