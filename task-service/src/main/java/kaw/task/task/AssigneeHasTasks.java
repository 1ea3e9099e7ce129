package kaw.task.task;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kaw.contracts.user.Role;
import kaw.platform.problem.FieldError;
import kaw.platform.security.User;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A task is given to somebody who works here and has «Работа с задачами»: without that switch there is no section to find it in.
 * Whoever loses the switch keeps their tasks until somebody gives them to another.
 */
@Component
class AssigneeHasTasks implements TaskRule {
    private static final Set<Role> ROLES = Set.of(Role.TASKS, Role.ADMIN);

    private final Users users;

    AssigneeHasTasks(Users users) {
        this.users = users;
    }

    @Override
    public Optional<FieldError> check(@Nullable TaskContent before, TaskContent after, Instant now) {
        if (before != null && before.assignee().equals(after.assignee())) {
            return Optional.empty();
        }
        Optional<User> assignee = after.assignee().isBlank()
                ? Optional.empty()
                : users.find(new UserId(after.assignee())).filter(User::active);
        if (assignee.isEmpty()) {
            return Optional.of(new FieldError("assignee", "unknown-assignee"));
        }
        return assignee.get().roles().stream().anyMatch(ROLES::contains)
                ? Optional.empty()
                : Optional.of(new FieldError("assignee", "assignee-without-tasks"));
    }
}
