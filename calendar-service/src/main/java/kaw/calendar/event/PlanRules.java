package kaw.calendar.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.security.User;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a plan must fulfil; all that is wrong is told at once, each at its field. What stays as it was is not asked again. */
@Component
class PlanRules {

    static final int LONGEST_TEXT = 4000;

    /** Nobody plans further; it keeps slips of the keyboard out. */
    private static final Duration FURTHEST = Duration.ofDays(20 * 366);

    private final Users users;
    private final Clock clock;

    PlanRules(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /**
     * The plan of a draft.
     *
     * @param before what the event is now; null for a new one
     * @param by who wants it
     * @param mayGive whether they may choose whom it is for
     * @throws Invalid if it is none
     */
    Plan check(PlanDraft draft, @Nullable EventFacts before, UserId by, boolean mayGive) {
        List<FieldError> errors = new ArrayList<>();
        String text = text(draft, errors);
        Instant startsAt = startsAt(draft.startsAt(), before, errors);
        Instant remindAt = remindAt(draft.remindAt(), startsAt, before, errors);
        UserId assignee = assignee(draft.assignee(), before, by, mayGive, errors);
        if (text == null || startsAt == null || assignee == null || !errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Plan(text, startsAt, remindAt, assignee, draft.partnerId());
    }

    /** A start somebody wants instead of the present one. */
    Instant checkStart(@Nullable Instant wanted, EventFacts before) {
        List<FieldError> errors = new ArrayList<>();
        Instant startsAt = startsAt(wanted, before, errors);
        if (startsAt == null || !errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return startsAt;
    }

    /** Until when somebody wants to be left in peace. */
    Instant checkSnooze(@Nullable Instant wanted) {
        if (wanted == null) {
            throw new Invalid(new FieldError("until", "required"));
        }
        Instant until = wanted.truncatedTo(ChronoUnit.MILLIS);
        if (isPast(until)) {
            throw new Invalid(new FieldError("until", "in-the-past"));
        }
        if (until.isAfter(clock.instant().plus(FURTHEST))) {
            throw new Invalid(new FieldError("until", "too-far"));
        }
        return until;
    }

    boolean isPast(Instant time) {
        // People choose minutes: the running one is not over.
        return time.isBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    private static @Nullable String text(PlanDraft draft, List<FieldError> errors) {
        String text = draft.text() == null ? "" : draft.text().strip();
        if (text.isEmpty()) {
            errors.add(new FieldError("text", "required"));
        } else if (text.length() > LONGEST_TEXT) {
            errors.add(new FieldError("text", "too-long", Map.of("max", LONGEST_TEXT)));
        }
        return text;
    }

    private @Nullable Instant startsAt(@Nullable Instant wanted, @Nullable EventFacts before, List<FieldError> errors) {
        if (wanted == null) {
            errors.add(new FieldError("startsAt", "required"));
            return null;
        }
        Instant startsAt = wanted.truncatedTo(ChronoUnit.MILLIS);
        if (before != null && startsAt.equals(before.startsAt())) {
            return startsAt;
        }
        if (isPast(startsAt)) {
            errors.add(new FieldError("startsAt", "in-the-past"));
        } else if (startsAt.isAfter(clock.instant().plus(FURTHEST))) {
            errors.add(new FieldError("startsAt", "too-far"));
        }
        return startsAt;
    }

    private @Nullable Instant remindAt(
            @Nullable Instant wanted,
            @Nullable Instant startsAt,
            @Nullable EventFacts before,
            List<FieldError> errors) {
        if (wanted == null) {
            return null;
        }
        Instant remindAt = wanted.truncatedTo(ChronoUnit.MILLIS);
        if (startsAt != null && remindAt.isAfter(startsAt)) {
            errors.add(new FieldError("remindAt", "reminder-too-late"));
        } else if ((before == null || !remindAt.equals(before.remindAt())) && isPast(remindAt)) {
            errors.add(new FieldError("remindAt", "in-the-past"));
        }
        return remindAt;
    }

    private @Nullable UserId assignee(
            @Nullable UserId wanted, @Nullable EventFacts before, UserId by, boolean mayGive, List<FieldError> errors) {
        if (wanted == null) {
            errors.add(new FieldError("assignee", "required"));
        } else if (before != null && wanted.equals(before.assignee())) {
            return wanted;
        } else if (!mayGive) {
            errors.add(new FieldError("assignee", "not-yours-to-give"));
        } else if (!wanted.equals(by)) {
            Optional<User> known = users.find(wanted);
            if (known.isEmpty()) {
                errors.add(new FieldError("assignee", "unknown-person"));
            } else if (!known.get().active()) {
                errors.add(new FieldError("assignee", "person-left"));
            }
        }
        return wanted;
    }
}
