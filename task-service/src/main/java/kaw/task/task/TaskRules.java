package kaw.task.task;

import java.time.Instant;
import java.util.List;
import kaw.task.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All rules of tasks. */
@Component
class TaskRules {
    private final List<TaskRule> rules;

    TaskRules(List<TaskRule> rules) {
        this.rules = rules;
    }

    void check(@Nullable TaskContent before, TaskContent after, Instant now, Wording wording) {
        rules.forEach(rule -> rule.check(before, after, now).ifPresent(wording::error));
    }
}
