package kaw.task.task;

import java.time.Instant;
import java.util.Optional;
import kaw.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** One thing every task keeps to. */
interface TaskRule {
    /**
     * What is wrong with the content, if this rule finds anything.
     *
     * @param before what it was; null for a new task
     */
    Optional<FieldError> check(@Nullable TaskContent before, TaskContent after, Instant now);
}
