package kaw.task.task;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kaw.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A reminder that is set anew lies ahead, and none comes after the task is due. */
@Component
class ReminderBeforeDue implements TaskRule {
    @Override
    public Optional<FieldError> check(@Nullable TaskContent before, TaskContent after, Instant now) {
        Instant remindAt = after.remindAt();
        if (remindAt == null) {
            return Optional.empty();
        }
        if (remindAt.isAfter(after.dueAt())) {
            return Optional.of(new FieldError("remindAt", "reminder-after-due"));
        }
        boolean setAnew = before == null || !Objects.equals(before.remindAt(), remindAt);
        return setAnew && !remindAt.isAfter(now)
                ? Optional.of(new FieldError("remindAt", "reminder-in-past"))
                : Optional.empty();
    }
}
