package kaw.task.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import kaw.contracts.task.TaskPriority;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import kaw.platform.problem.FieldError;
import kaw.platform.security.Users;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-01T15:00:00Z");

    private final Users users = new Users();

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DONE", "CLOSED"})
    void closesNothingWithoutHours(Status closed) {
        HoursBeforeClosing rule = new HoursBeforeClosing();

        assertThat(rule.check(null, content(closed, null, null), NOW))
                .contains(new FieldError("hours", "hours-before-closing"));
        assertThat(rule.check(null, content(closed, null, "0.25"), NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NEW", "IN_PROGRESS", "WAITING"})
    void needsNoHoursWhileThereIsWork(Status active) {
        assertThat(new HoursBeforeClosing().check(null, content(active, null, null), NOW))
                .isEmpty();
    }

    @Test
    void remindsBeforeTheTaskIsDue() {
        ReminderBeforeDue rule = new ReminderBeforeDue();

        assertThat(rule.check(null, content(Status.NEW, DUE.plusMillis(1), null), NOW))
                .contains(new FieldError("remindAt", "reminder-after-due"));
        assertThat(rule.check(null, content(Status.NEW, DUE, null), NOW)).isEmpty();
        assertThat(rule.check(null, content(Status.NEW, NOW, null), NOW))
                .contains(new FieldError("remindAt", "reminder-in-past"));
    }

    @Test
    void leavesAReminderThatHasComeWhereItWas() {
        TaskContent before = content(Status.NEW, NOW.minusSeconds(60), null);

        assertThat(new ReminderBeforeDue().check(before, content(Status.WAITING, NOW.minusSeconds(60), null), NOW))
                .isEmpty();
    }

    @Test
    void givesTasksToThoseWhoWorkWithThem() {
        AssigneeHasTasks rule = new AssigneeHasTasks(users);
        TaskContent task = content(Status.NEW, null, null);

        assertThat(rule.check(null, task, NOW)).contains(new FieldError("assignee", "unknown-assignee"));
        user(Set.of(Role.REPORTS), false);
        assertThat(rule.check(null, task, NOW)).contains(new FieldError("assignee", "assignee-without-tasks"));
        assertThat(rule.check(task, task, NOW)).as("who had it before").isEmpty();
        user(Set.of(Role.TASKS), false);
        assertThat(rule.check(null, task, NOW)).isEmpty();
        user(Set.of(Role.ADMIN), false);
        assertThat(rule.check(null, task, NOW)).isEmpty();
        user(Set.of(Role.TASKS), true);
        assertThat(rule.check(null, task, NOW)).contains(new FieldError("assignee", "unknown-assignee"));
    }

    private void user(Set<Role> roles, boolean deleted) {
        users.on("user:anna", new UserSaved("anna", "anna", "Анна", true, roles, Set.of(), deleted));
    }

    private static TaskContent content(Status status, @Nullable Instant remindAt, @Nullable String hours) {
        return new TaskContent(
                "Обзвон",
                null,
                DUE,
                remindAt,
                "anna",
                TaskPriority.NORMAL,
                status,
                hours == null ? null : new BigDecimal(hours),
                null);
    }
}
