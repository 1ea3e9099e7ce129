package kaw.task.task;

import kaw.task.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a task, for oneself or for a colleague. */
@Service
public class SetTask {
    private final Tasks tasks;
    private final TaskForms forms;
    private final Places places;
    private final Signature signature;

    SetTask(Tasks tasks, TaskForms forms, Places places, Signature signature) {
        this.tasks = tasks;
        this.forms = forms;
        this.places = places;
        this.signature = signature;
    }

    @Transactional
    public Task set(TaskForm form) {
        TaskContent content = forms.read(form, null);
        return tasks.saveAndFlush(Task.set(content, places.top(content.status()), signature.now()));
    }
}
