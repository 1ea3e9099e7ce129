package kaw.task.task;

import java.time.Instant;
import java.util.Optional;
import kaw.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Готова» and «Закрыто исполнителем» only with «Расход часов» filled in. */
@Component
class HoursBeforeClosing implements TaskRule {
    @Override
    public Optional<FieldError> check(@Nullable TaskContent before, TaskContent after, Instant now) {
        return after.status().active() || after.hours() != null
                ? Optional.empty()
                : Optional.of(new FieldError("hours", "hours-before-closing"));
    }
}
