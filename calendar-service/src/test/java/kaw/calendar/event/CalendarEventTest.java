package kaw.calendar.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kaw.platform.Ids;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarEventTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final UserId BOSS = new UserId("boss");
    private static final UserId AGENT = new UserId("agent");

    private final CalendarEvent event = event(NOON.minus(Duration.ofMinutes(15)));

    @Test
    void tellsWhatItWasSetTo() {
        assertThat(event.events()).singleElement().isInstanceOfSatisfying(EventHappened.Planned.class, planned -> {
            assertThat(planned.version()).isZero();
            assertThat(planned.by()).isEqualTo(BOSS);
            assertThat(planned.facts()).isEqualTo(event.facts());
        });
    }

    @Test
    void tellsWhatItWasBeforeAChange() {
        EventFacts before = event.facts();
        event.eventsPublished();

        event.change(new Plan("Перезвонить", NOON, null, BOSS, null), AGENT, NOW);

        assertThat(event.events()).singleElement().isInstanceOfSatisfying(EventHappened.Changed.class, changed -> {
            assertThat(changed.version()).isEqualTo(1);
            assertThat(changed.before()).isEqualTo(before);
            assertThat(changed.facts().text()).isEqualTo("Перезвонить");
            assertThat(changed.facts().assignee()).isEqualTo(BOSS);
            assertThat(changed.facts().initiator()).isEqualTo(BOSS);
        });
    }

    @Test
    void isPutOffByItsAssigneeAloneAndStaysAsItIs() {
        event.eventsPublished();
        EventFacts before = event.facts();

        assertThatThrownBy(() -> event.snooze(NOON, BOSS)).isInstanceOf(AssigneeOnly.class);
        event.snooze(NOON, AGENT);

        assertThat(event.events()).containsExactly(new ReminderSnoozed(event.id(), NOON));
        assertThat(event.facts()).isEqualTo(before);
    }

    @Test
    void isNoOtherForAChangeThatChangesNothing() {
        event.eventsPublished();
        EventFacts facts = event.facts();

        event.change(new Plan(facts.text(), facts.startsAt(), facts.remindAt(), facts.assignee(), null), BOSS, NOW);

        assertThat(event.events()).isEmpty();
    }

    @Test
    void takesItsReminderAlongWhenMoved() {
        event.move(NOON.plus(Duration.ofDays(1)), AGENT, NOW);

        assertThat(event.facts().remindAt())
                .isEqualTo(NOON.plus(Duration.ofDays(1)).minus(Duration.ofMinutes(15)));
    }

    @Test
    void givesUpAReminderWhoseTimeWouldHavePassed() {
        event.move(NOW.plus(Duration.ofMinutes(10)), AGENT, NOW);

        assertThat(event.facts().startsAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(event.facts().remindAt()).isNull();
    }

    @Test
    void staysAsItIsOnceCompleted() {
        event.complete(AGENT, NOW);

        assertThat(event.facts().completedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> event.complete(AGENT, NOW)).isInstanceOf(AlreadyCompleted.class);
        assertThatThrownBy(() -> event.move(NOON, AGENT, NOW)).isInstanceOf(AlreadyCompleted.class);
        assertThatThrownBy(() -> event.change(new Plan("x", NOON, null, AGENT, null), BOSS, NOW))
                .isInstanceOf(AlreadyCompleted.class);
    }

    @Test
    void belongsToTheChainOfTheOneItFollows() {
        CalendarEvent second = CalendarEvent.plan(
                new EventId(Ids.next()), new Plan("Второе", NOON, null, AGENT, null), event, BOSS, NOW);
        CalendarEvent third = CalendarEvent.plan(
                new EventId(Ids.next()), new Plan("Третье", NOON, null, AGENT, null), second, BOSS, NOW);

        assertThat(third.chainId()).isEqualTo(event.chainId());
        assertThat(third.facts().previous()).isEqualTo(second.id());

        third.follow(Objects.requireNonNull(second.facts().previous()), BOSS, NOW);

        assertThat(third.facts().previous()).isEqualTo(event.id());
    }

    private static CalendarEvent event(@Nullable Instant remindAt) {
        return CalendarEvent.plan(
                new EventId(Ids.next()), new Plan("Позвонить", NOON, remindAt, AGENT, null), null, BOSS, NOW);
    }
}
