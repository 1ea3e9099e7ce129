package kaw.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.calendar.EventChanged;
import kaw.contracts.calendar.EventCompleted;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDeleted;
import kaw.contracts.calendar.EventDetails;
import kaw.contracts.calendar.EventReminderDue;
import kaw.contracts.notification.NotificationsChanged;
import kaw.contracts.task.TaskChanged;
import kaw.contracts.task.TaskDetails;
import kaw.contracts.task.TaskPriority;
import kaw.contracts.task.TaskReminderDue;
import kaw.platform.Ids;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** «Отложить» is offered where there is something to put off. */
@KawTest
class RemindersToPutOffIT {
    private final TestHttp http;
    private final TestUsers users;
    private final Events events;

    @Autowired
    RemindersToPutOffIT(TestHttp http, TestUsers users, Events events) {
        this.http = http;
        this.users = users;
        this.events = events;
    }

    @Test
    void offersToPutOffOnlyTheLatestReminderOfWhatStandsAsItSaid() {
        TestUser boris = users.agent();
        Instant starts = Instant.parse("2026-11-24T09:00:00Z");
        UUID untouched = remind(boris, starts);
        UUID rewritten = remind(boris, starts);
        UUID moved = remind(boris, starts);
        UUID given = remind(boris, starts);
        UUID done = remind(boris, starts);
        UUID deleted = remind(boris, starts);
        UUID twice = remind(boris, starts);
        await().until(() -> snoozable(boris).size() == 7);

        EventDetails event = event("Текст", starts, boris.id().value());
        String boss = boris.id().value();
        change(rewritten, boris, event("Другой текст", starts, boss));
        change(moved, boris, event("Текст", starts.plusSeconds(3600), boss));
        change(given, boris, event("Текст", starts, users.agent().id().value()));
        events.publish(Topic.EVENTS, done.toString(), new EventCompleted(done, 2, Instant.now(), boss, event));
        events.publish(Topic.EVENTS, deleted.toString(), new EventDeleted(deleted, 2, Instant.now(), boss, event));
        events.publish(Topic.EVENTS, twice.toString(), new EventReminderDue(twice, Instant.now(), event));

        await().untilAsserted(() -> {
            assertThat(list(boris)).hasSize(8);
            assertThat(snoozable(boris))
                    .containsExactlyInAnyOrder(untouched.toString(), rewritten.toString(), twice.toString());
        });
        assertThat(list(boris).get(0).get("snoozable").asBoolean())
                .as("the newer of two")
                .isTrue();
        assertThat(events.deadLetters()).isEmpty();
    }

    @Test
    void offersToPutOffTheReminderOfATaskUntilItIsDone() {
        TestUser boris = users.agent();
        UUID task = Ids.next();
        Instant due = Instant.parse("2026-11-24T09:00:00Z");
        events.publish(
                Topic.TASKS, task.toString(), new TaskReminderDue(task, Instant.now(), task(boris, "new", true, due)));
        await().until(() -> snoozable(boris).equals(List.of(task.toString())));
        String by = boris.id().value();
        events.publish(
                Topic.TASKS,
                task.toString(),
                new TaskChanged(task, 2, Instant.now(), by, by, "new", task(boris, "in-progress", true, due)));
        events.publish(
                Topic.TASKS,
                task.toString(),
                new TaskChanged(task, 3, Instant.now(), by, by, "in-progress", task(boris, "done", false, due)));

        await().until(() -> snoozable(boris).isEmpty());
        events.await(NotificationsChanged.class, told -> told.userId().equals(by) && told.added() == null);
        assertThat(events.published(NotificationsChanged.class))
                .as("windows look again only when the reminder is over")
                .filteredOn(told -> told.userId().equals(by) && told.added() == null)
                .hasSize(1);
    }

    @Test
    void saysNothingOfALaterReminderByAnEventThatComesAgain() {
        TestUser boris = users.agent();
        Instant starts = Instant.parse("2026-11-24T09:00:00Z");
        UUID event = remind(boris, starts);
        await().until(() -> snoozable(boris).size() == 1);
        Instant before = Instant.now().minusSeconds(60);
        String by = boris.id().value();
        EventDetails elsewhen = event("Текст", starts.plusSeconds(3600), by);
        events.publish(Topic.EVENTS, event.toString(), new EventChanged(event, 2, before, by, by, elsewhen));
        events.publish(Topic.EVENTS, event.toString(), new EventCompleted(event, 3, before, by, elsewhen));
        // In the order of the one event's own: this comes after them.
        events.publish(Topic.EVENTS, event.toString(), new EventCreated(event, 1, Instant.now(), "someone", elsewhen));

        await().until(() -> list(boris).size() == 2);
        assertThat(snoozable(boris)).containsExactly(event.toString());
        assertThat(events.deadLetters()).isEmpty();
    }

    private UUID remind(TestUser whom, Instant starts) {
        UUID event = Ids.next();
        events.publish(
                Topic.EVENTS,
                event.toString(),
                new EventReminderDue(
                        event, Instant.now(), event("Текст", starts, whom.id().value())));
        return event;
    }

    private void change(UUID event, TestUser from, EventDetails now) {
        String by = from.id().value();
        events.publish(Topic.EVENTS, event.toString(), new EventChanged(event, 2, Instant.now(), by, by, now));
    }

    private static EventDetails event(String text, Instant starts, String whom) {
        return new EventDetails(text, starts, null, whom, whom, null, null, null);
    }

    private static TaskDetails task(TestUser whom, String status, boolean active, Instant due) {
        String id = whom.id().value();
        return new TaskDetails("Сверка", status, active, TaskPriority.NORMAL, due, null, id, id, null);
    }

    /** The subjects of reminders that can be put off. */
    private List<String> snoozable(TestUser user) {
        List<String> subjects = new ArrayList<>();
        list(user).forEach(notice -> {
            if (notice.get("snoozable").asBoolean()) {
                subjects.add(notice.get("subject").asString());
            }
        });
        return subjects;
    }

    private JsonNode list(TestUser user) {
        return http.json(user, "/api/notifications").get("items");
    }
}
