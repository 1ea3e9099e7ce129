package kaw.notification.live.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.calendar.EventChanged;
import kaw.contracts.calendar.EventCompleted;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDeleted;
import kaw.contracts.calendar.EventDetails;
import kaw.contracts.calendar.EventReminderDue;
import kaw.contracts.task.TaskChanged;
import kaw.contracts.task.TaskCommented;
import kaw.contracts.task.TaskCreated;
import kaw.contracts.task.TaskDeleted;
import kaw.contracts.task.TaskDetails;
import kaw.contracts.task.TaskPriority;
import kaw.contracts.task.TaskReminderDue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CalendarAndTaskHintsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID ID = UUID.fromString("019ab3c1-3333-7b11-8a22-3c4d5e6f7a8b");

    private final ToldHints told = new ToldHints();
    private final CalendarHints calendar = new CalendarHints(told);
    private final TaskHints tasks = new TaskHints(told);

    @Test
    void tellWhoSetAnEventAndWhomItIsFor() {
        calendar.take(new EventCreated(ID, 1, NOW, "anna", event("anna", "boris")));

        assertThat(told.users()).containsExactly("anna", "boris");
        assertThat(told.all()).allSatisfy(hint -> {
            assertThat(hint.type()).isEqualTo("events-changed");
            assertThat(JsonMapper.builder().build().writeValueAsString(hint.data()))
                    .isEqualTo("{\"eventId\":\"" + ID + "\"}");
        });
    }

    @Test
    void tellOneWhoSetItForThemselvesOnce() {
        calendar.take(new EventCompleted(ID, 2, NOW, "anna", event("anna", "anna")));

        assertThat(told.users()).containsExactly("anna");
    }

    @Test
    void tellWhomAnEventWasForBefore() {
        calendar.take(new EventChanged(ID, 2, NOW, "anna", "clara", event("anna", "boris")));

        assertThat(told.users()).containsExactly("anna", "boris", "clara");
    }

    @Test
    void tellOfADeletedEventButNotOfAReminder() {
        calendar.take(new EventReminderDue(ID, NOW, event("anna", "boris")));
        assertThat(told.all()).isEmpty();

        calendar.take(new EventDeleted(ID, 3, NOW, "anna", event("anna", "boris")));
        assertThat(told.users()).containsExactly("anna", "boris");
    }

    @Test
    void tellOfATaskLikewise() {
        tasks.take(new TaskCreated(ID, 1, NOW, "anna", task("anna", "boris")));
        tasks.take(new TaskChanged(ID, 2, NOW, "anna", "clara", "new", task("anna", "boris")));
        tasks.take(new TaskCommented(ID, UUID.randomUUID(), NOW, "boris", task("anna", "boris")));
        tasks.take(new TaskReminderDue(ID, NOW, task("anna", "boris")));
        tasks.take(new TaskDeleted(ID, 3, NOW, "anna", task("anna", "boris")));

        assertThat(told.users())
                .containsExactly("anna", "boris", "anna", "boris", "clara", "anna", "boris", "anna", "boris");
        assertThat(told.all()).allSatisfy(hint -> {
            assertThat(hint.type()).isEqualTo("tasks-changed");
            assertThat(JsonMapper.builder().build().writeValueAsString(hint.data()))
                    .isEqualTo("{\"taskId\":\"" + ID + "\"}");
        });
    }

    private static EventDetails event(String initiator, String assignee) {
        return new EventDetails("x", NOW, null, initiator, assignee, null, null, null);
    }

    private static TaskDetails task(String initiator, String assignee) {
        return new TaskDetails("x", "new", true, TaskPriority.NORMAL, NOW, null, initiator, assignee, null);
    }
}
