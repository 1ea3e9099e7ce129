package kaw.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import kaw.contracts.Topic;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDetails;
import kaw.contracts.calendar.EventReminderDue;
import kaw.notification.NotificationServiceApplication;
import kaw.platform.Ids;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.Replica;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import tools.jackson.databind.JsonNode;

/** A window that follows its notifications over lost connections and from one instance to the other: none missed, none twice. */
@KawTest
class ResumedNotificationsIT {
    private static final int REMINDERS = 100;

    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private Events events;

    @Autowired
    private ConfigurableEnvironment environment;

    private final List<Long> shown = new ArrayList<>();

    @Test
    void areShownOnceWhicheverInstanceTheWindowReads() throws Exception {
        TestUser anna = users.agent();
        try (Replica other = Replica.of(NotificationServiceApplication.class, environment)) {
            LiveWindow here = LiveWindow.open(http.url(), anna.token());
            LiveWindow there = LiveWindow.open(other.http().url(), anna.token());
            set(anna);
            // Each instance tells the windows it streams to, whichever of them handled the event.
            here.await("notification");
            there.await("notification");
            show(anna);
            there.close();
            String place = here.lastId();
            here.close();

            set(anna);
            set(anna);
            await().until(() -> newest(anna) == 3);
            LiveWindow again = LiveWindow.reopen(http.url(), anna.token(), place);
            again.await(event -> event.data().contains("3"));
            assertThat(again.types()).doesNotContain("reset");
            show(anna);
            again.close();

            set(anna);
            await().until(() -> newest(anna) == 4);
            LiveWindow elsewhere = LiveWindow.reopen(other.http().url(), anna.token(), again.lastId());
            // The place was the other instance's: the window is told to ask for everything after the number it knows.
            elsewhere.await("reset");
            show(anna);
            elsewhere.close();
        }
        assertThat(shown)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 4).boxed().toList());
    }

    @Test
    void areMadeOnceThoughTwoInstancesListenAndShownWhicheverDidIt() throws Exception {
        TestUser boris = users.agent();
        try (Replica other = Replica.of(NotificationServiceApplication.class, environment);
                LiveWindow there = LiveWindow.open(other.http().url(), boris.token())) {
            List<String> reminded = new ArrayList<>();
            for (int i = 0; i < REMINDERS; i++) {
                UUID event = Ids.next();
                events.publish(
                        Topic.EVENTS, event.toString(), new EventReminderDue(event, Instant.now(), details(boris)));
                reminded.add(event.toString());
            }
            there.await(event -> event.data().contains(Integer.toString(REMINDERS)));

            List<String> told = new ArrayList<>();
            JsonNode items = after(other, boris, 0);
            while (!items.isEmpty()) {
                items.forEach(item -> told.add(item.get("subject").asString()));
                items = after(other, boris, told.size());
            }
            assertThat(told).containsExactlyInAnyOrderElementsOf(reminded);

            http.as(boris)
                    .post()
                    .uri("/api/notifications/read")
                    .body(Map.of("upTo", REMINDERS))
                    .exchange()
                    .expectStatus()
                    .isNoContent();
            // A hint without a number says that some were read.
            there.await(event ->
                    event.type().equals("notification") && !event.data().matches(".*\\d.*"));
            assertThat(other.http()
                            .json(boris, "/api/notifications/count")
                            .get("unread")
                            .asLong())
                    .isZero();
        }
    }

    private static JsonNode after(Replica instance, TestUser user, int number) {
        return instance.http()
                .json(user, "/api/notifications/new?after=" + number)
                .get("items");
    }

    /** What a window does upon a hint, a reset and its own return. */
    private void show(TestUser user) {
        long after = shown.isEmpty() ? 0 : shown.getLast();
        http.json(user, "/api/notifications/new?after=" + after)
                .get("items")
                .forEach(item -> shown.add(item.get("number").asLong()));
    }

    private long newest(TestUser user) {
        return http.json(user, "/api/notifications/count").get("newest").asLong();
    }

    private void set(TestUser whom) {
        UUID event = Ids.next();
        long before = newest(whom);
        events.publish(
                Topic.EVENTS, event.toString(), new EventCreated(event, 1, Instant.now(), "someone", details(whom)));
        await().atMost(Duration.ofSeconds(20)).until(() -> newest(whom) == before + 1);
    }

    private static EventDetails details(TestUser whom) {
        return new EventDetails("x", Instant.now(), null, "someone", whom.id().value(), null, null, null);
    }
}
