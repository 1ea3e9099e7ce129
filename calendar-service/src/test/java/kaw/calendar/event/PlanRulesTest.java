package kaw.calendar.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import kaw.contracts.user.UserSaved;
import kaw.platform.problem.Invalid;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:30Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final Instant EARLIER = NOW.minus(Duration.ofHours(1));
    private static final UserId ME = new UserId("me");
    private static final UserId COLLEAGUE = new UserId("colleague");
    private static final UserId LEFT = new UserId("left");

    private final Users users = new Users();
    private final PlanRules rules = new PlanRules(users, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void people() {
        users.on("user:colleague", new UserSaved("colleague", "c", "Коллега", true, Set.of(), Set.of(), false));
        users.on("user:left", new UserSaved("left", "l", "Ушедший", false, Set.of(), Set.of(), true));
    }

    @Test
    void takesAPlanForAColleague() {
        Plan plan = rules.check(draft("  Позвонить ", LATER, NOW, COLLEAGUE), null, ME, true);

        assertThat(plan.text()).isEqualTo("Позвонить");
        assertThat(plan.assignee()).isEqualTo(COLLEAGUE);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThat(wrong(draft(" ", null, EARLIER, null), null, true))
                .containsExactlyInAnyOrder(
                        "text required", "startsAt required", "remindAt in-the-past", "assignee required");
        assertThat(wrong(draft("x".repeat(4001), EARLIER, LATER, new UserId("nobody")), null, true))
                .containsExactlyInAnyOrder(
                        "text too-long",
                        "startsAt in-the-past",
                        "remindAt reminder-too-late",
                        "assignee unknown-person");
        assertThat(wrong(draft("x", NOW.plus(Duration.ofDays(9000)), null, LEFT), null, true))
                .containsExactlyInAnyOrder("startsAt too-far", "assignee person-left");
    }

    @Test
    void countsTheRunningMinuteAsNow() {
        assertThat(wrong(draft("x", NOW.minusSeconds(30), null, ME), null, true))
                .isEmpty();
    }

    @Test
    void doesNotAskAgainOfWhatStaysAsItWas() {
        EventFacts before = new EventFacts("x", EARLIER, EARLIER, ME, LEFT, null, null, null);

        assertThat(wrong(draft("y", EARLIER, EARLIER, LEFT), before, false)).isEmpty();
    }

    @Test
    void leavesItToTheInitiatorWhomItIsFor() {
        EventFacts before = new EventFacts("x", LATER, null, COLLEAGUE, ME, null, null, null);

        assertThat(wrong(draft("x", LATER, null, COLLEAGUE), before, false))
                .containsExactly("assignee not-yours-to-give");
        assertThat(wrong(draft("x", LATER, null, COLLEAGUE), before, true)).isEmpty();
    }

    private static PlanDraft draft(
            String text, @Nullable Instant startsAt, @Nullable Instant remindAt, @Nullable UserId assignee) {
        return new PlanDraft(text, startsAt, remindAt, assignee, null);
    }

    private List<String> wrong(PlanDraft draft, @Nullable EventFacts before, boolean mayGive) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> rules.check(draft, before, ME, mayGive));
        return invalid == null
                ? List.of()
                : invalid.errors().stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList();
    }
}
