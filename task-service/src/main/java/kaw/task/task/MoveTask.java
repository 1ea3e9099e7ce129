package kaw.task.task;

import java.math.BigDecimal;
import java.util.UUID;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.task.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a task on the board. */
@Service
public class MoveTask {
    private final FindTask find;
    private final Tasks tasks;
    private final TaskForms forms;
    private final Places places;
    private final Signature signature;

    MoveTask(FindTask find, Tasks tasks, TaskForms forms, Places places, Signature signature) {
        this.find = find;
        this.tasks = tasks;
        this.forms = forms;
        this.places = places;
        this.signature = signature;
    }

    /**
     * Puts the task between others of a column.
     *
     * @param version of the task the mover saw
     * @param hours «Расход часов»; null to leave them as they are
     */
    @Transactional
    public Task move(UUID id, int version, @Nullable String column, Neighbours neighbours, @Nullable BigDecimal hours) {
        Status status = Status.find(String.valueOf(column))
                .orElseThrow(() -> new Invalid(new FieldError("status", "unknown-status")));
        places.enter(status);
        Task task = find.lock(id);
        task.require(version);
        TaskContent content = forms.moved(task.content(), status, hours);
        task.change(content, places.beside(status, id, neighbours), signature.now());
        return tasks.saveAndFlush(task);
    }
}
