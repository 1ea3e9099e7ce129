package kaw.task.task;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kaw.contracts.task.TaskPriority;
import kaw.task.Wording;
import kaw.task.partners.AttachedPartners;
import kaw.task.partners.ReadPartners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the content of a task of a filled-in form, or says everything that is wrong with it. */
@Component
class TaskForms {
    private static final int TITLE_LIMIT = 200;
    private static final int DESCRIPTION_LIMIT = 10_000;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final BigDecimal MOST_HOURS = new BigDecimal("9999.99");

    private final ReadPartners partners;
    private final TaskRules rules;
    private final Clock clock;

    TaskForms(ReadPartners partners, TaskRules rules, Clock clock) {
        this.partners = partners;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param before null for a new task */
    TaskContent read(TaskForm form, @Nullable TaskContent before) {
        Wording wording = new Wording();
        TaskContent content = new TaskContent(
                wording.line("title", form.title(), TITLE_LIMIT),
                wording.optionalLines("description", form.description(), DESCRIPTION_LIMIT),
                Objects.requireNonNullElse(
                        moment("dueAt", required("dueAt", form.dueAt(), wording), wording), Instant.MAX),
                moment("remindAt", form.remindAt(), wording),
                Objects.requireNonNullElse(required("assignee", form.assignee(), wording), ""),
                Objects.requireNonNullElse(form.priority(), before == null ? TaskPriority.NORMAL : before.priority()),
                status(form.status(), before, wording),
                hours(form.hours(), wording),
                partners(form, before, wording));
        rules.check(before, content, clock.instant(), wording);
        wording.check();
        return content;
    }

    /** The content in another column. */
    TaskContent moved(TaskContent before, Status status, @Nullable BigDecimal hours) {
        Wording wording = new Wording();
        TaskContent content = before.in(status, hours(hours, wording));
        rules.check(before, content, clock.instant(), wording);
        wording.check();
        return content;
    }

    /** Until when somebody wants to be left in peace. */
    Instant snooze(@Nullable Instant wanted) {
        Wording wording = new Wording();
        Instant until = moment("until", required("until", wanted, wording), wording);
        if (until != null && !until.isAfter(clock.instant())) {
            wording.error("until", "reminder-in-past");
        }
        wording.check();
        return Objects.requireNonNull(until);
    }

    private @Nullable AttachedPartners partners(TaskForm form, @Nullable TaskContent before, Wording wording) {
        if (form.partners() == null) {
            return before == null ? null : before.partners();
        }
        return partners.read("partners", form.partners(), wording);
    }

    private static <T> @Nullable T required(String path, @Nullable T value, Wording wording) {
        if (value == null) {
            wording.error(path, "required");
        }
        return value;
    }

    private static @Nullable Instant moment(String path, @Nullable Instant moment, Wording wording) {
        if (moment == null) {
            return null;
        }
        if (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)) {
            wording.error(path, "date-out-of-range");
            return null;
        }
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Status status(@Nullable String code, @Nullable TaskContent before, Wording wording) {
        if (code == null) {
            return before == null ? Status.NEW : before.status();
        }
        return Status.find(code).orElseGet(() -> {
            wording.error("status", "unknown-status");
            return Status.NEW;
        });
    }

    private static @Nullable BigDecimal hours(@Nullable BigDecimal hours, Wording wording) {
        if (hours == null) {
            return null;
        }
        // Looked at before it is rounded: a number of a billion digits after the comma is not worked with.
        if (hours.compareTo(MOST_HOURS) > 0
                || hours.signum() < 0
                || hours.stripTrailingZeros().scale() > 2) {
            wording.error("hours", "not-hours");
            return null;
        }
        return hours.signum() == 0 ? null : hours;
    }
}
