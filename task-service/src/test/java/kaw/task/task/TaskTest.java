package kaw.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import kaw.contracts.task.TaskPriority;
import kaw.task.Stamp;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final Stamp BORIS = new Stamp(Instant.parse("2026-11-28T09:00:00Z"), "boris");
    private static final Stamp ANNA = new Stamp(Instant.parse("2026-11-28T10:00:00Z"), "anna");

    @Test
    void isSetByWhoeverSignsIt() {
        Task task = Task.set(content("Обзвон", Status.NEW), 7, BORIS);

        assertThat(task.events()).containsExactly(new TaskSet(task, BORIS));
        assertThat(task.initiator()).isEqualTo("boris");
        assertThat(task.version()).isEqualTo(1);
        assertThat(task.concerns("anna")).isTrue();
        assertThat(task.concerns("boris")).isTrue();
        assertThat(task.concerns("vera")).isFalse();
    }

    @Test
    void tellsWhatItWasWhenItIsChanged() {
        Task task = stored();
        TaskContent before = task.content();

        task.change(content("Обзвон", Status.WAITING), 7, ANNA);

        assertThat(task.events()).containsExactly(new TaskEdited(task, before, ANNA));
        assertThat(task.changedBy()).isEqualTo("anna");
        assertThat(task.details().status()).isEqualTo("waiting");
        assertThat(task.details().active()).isTrue();
    }

    @Test
    void saysNothingWhenNothingChanges() {
        Task task = stored();

        task.change(content("Обзвон", Status.NEW), 7, ANNA);

        assertThat(task.events()).isEmpty();
        assertThat(task.changedBy()).isEqualTo("boris");
    }

    @Test
    void tellsOfANewPlaceToo() {
        Task task = stored();

        task.change(task.content(), 8, ANNA);

        assertThat(task.events()).hasSize(1);
    }

    @Test
    void isPutOffByItsAssigneeAloneWhileThereIsWorkToDo() {
        Task task = stored();
        Instant until = BORIS.at();

        assertThatThrownBy(() -> task.snooze(until, "boris")).isInstanceOf(OnlyAssigneeSnoozes.class);
        task.snooze(until, "anna");
        assertThat(task.events()).containsExactly(new TaskSnoozed(task, until));

        task.change(content("Обзвон", Status.CLOSED), 7, ANNA);
        assertThatThrownBy(() -> task.snooze(until, "anna")).isInstanceOf(NothingToDo.class);
    }

    @Test
    void refusesAChangeMadeForAnotherVersion() {
        assertThatThrownBy(() -> stored().require(2))
                .isInstanceOfSatisfying(
                        StaleTask.class, stale -> assertThat(stale.properties()).containsKey("current"));
    }

    @Test
    void takesHoursForTheSameHoweverTheyWereTyped() {
        TaskContent content = content("Обзвон", Status.NEW);

        assertThat(content.in(Status.DONE, new BigDecimal("1.5")))
                .isEqualTo(content.in(Status.DONE, new BigDecimal("1.50")));
        assertThat(content.in(Status.DONE, new BigDecimal("1.5"))
                        .in(Status.NEW, null)
                        .hours())
                .isEqualByComparingTo("1.5");
    }

    private static Task stored() {
        Task task = Task.set(content("Обзвон", Status.NEW), 7, BORIS);
        task.eventsPublished();
        return task;
    }

    private static TaskContent content(String title, Status status) {
        return new TaskContent(
                title,
                null,
                Instant.parse("2026-12-01T15:00:00Z"),
                null,
                "anna",
                TaskPriority.NORMAL,
                status,
                null,
                null);
    }
}
