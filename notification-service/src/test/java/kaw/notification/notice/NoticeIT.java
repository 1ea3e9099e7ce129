package kaw.notification.notice;

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
import kaw.contracts.mail.MailState;
import kaw.contracts.mail.MailStateChanged;
import kaw.contracts.partner.PartnerPurged;
import kaw.contracts.schema.ListSaved;
import kaw.platform.Ids;
import kaw.platform.security.Users;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestClock;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KawTest
class NoticeIT {
    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private Events events;

    @Autowired
    private TestClock clock;

    @Autowired
    private Users known;

    @Autowired
    private ForgetOldNotices forgetOld;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsWhomAnEventWasSetForInEverythingItsTextNeeds() {
        TestUser anna = users.agent();
        TestUser boris = users.agent();
        users.tell(anna.saved());
        UUID event = set(anna, boris, "Перезвонить");

        await().untilAsserted(() -> {
            JsonNode notice = list(boris).get(0);
            assertThat(notice.get("kind").asString()).isEqualTo("EVENT_SET");
            assertThat(notice.get("subject").asString()).isEqualTo(event.toString());
            assertThat(notice.get("actor").asString()).isEqualTo(anna.name());
            assertThat(notice.get("params").get("text").asString()).isEqualTo("Перезвонить");
            assertThat(notice.get("read").asBoolean()).isFalse();
        });
        assertThat(list(anna)).isEmpty();
    }

    @Test
    void tellsOnceHoweverOftenAnEventIsDelivered() {
        TestUser boris = users.agent();
        UUID event = Ids.next();
        UUID delivery = Ids.next();
        EventReminderDue due = new EventReminderDue(event, Instant.now(), details("x", "someone", boris));
        for (int i = 0; i < 5; i++) {
            events.publish(Topic.EVENTS, event.toString(), due, delivery);
        }
        UUID last = Ids.next();
        events.publish(Topic.EVENTS, event.toString(), new EventReminderDue(last, Instant.now(), due.event()));

        // Of one key, and so in order: once the last is there, so would be the others.
        await().untilAsserted(() ->
                assertThat(list(boris).get(0).get("subject").asString()).isEqualTo(last.toString()));
        assertThat(list(boris)).hasSize(2);
        assertThat(events.deadLetters()).isEmpty();
    }

    @Test
    void numbersWithoutGapsWhatComesFromManyPartitionsAtOnce() {
        TestUser boris = users.agent();
        for (int i = 0; i < 120; i++) {
            set("someone", boris.id().value(), "№ " + i);
        }

        await().atMost(Duration.ofSeconds(30))
                .until(() -> count(boris).get("newest").asLong() == 120);
        List<Long> numbers = new ArrayList<>();
        for (long after = 0; ; after = numbers.getLast()) {
            JsonNode items =
                    http.json(boris, "/api/notifications/new?after=" + after).get("items");
            if (items.isEmpty()) {
                break;
            }
            items.forEach(item -> numbers.add(item.get("number").asLong()));
        }
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 120).boxed().toList());
    }

    @Test
    void pagesNewestFirst() {
        TestUser boris = users.agent();
        for (int i = 0; i < 5; i++) {
            set("someone", boris.id().value(), "№ " + i);
        }
        await().until(() -> count(boris).get("newest").asLong() == 5);

        JsonNode first = http.json(boris, "/api/notifications?limit=3");
        JsonNode rest = http.json(
                boris, "/api/notifications?limit=3&cursor=" + first.get("next").asString());

        assertThat(numbers(first)).containsExactly(5L, 4L, 3L);
        assertThat(numbers(rest)).containsExactly(2L, 1L);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void marksReadWhatItsOwnUserReadAndLeavesWhatCameMeanwhile() {
        TestUser boris = users.agent();
        TestUser stranger = users.agent();
        for (int i = 0; i < 3; i++) {
            set("someone", boris.id().value(), "№ " + i);
        }
        await().until(() -> count(boris).get("unread").asInt() == 3);

        assertThat(post(stranger, "/api/notifications/1/read", null)).isEqualTo(404);
        assertThat(post(boris, "/api/notifications/1/read", null)).isEqualTo(204);
        assertThat(post(boris, "/api/notifications/1/read", null)).isEqualTo(204);
        assertThat(count(boris).get("unread").asInt()).isEqualTo(2);

        assertThat(post(boris, "/api/notifications/read", Map.of("upTo", 2))).isEqualTo(204);
        assertThat(count(boris).get("unread").asInt()).isEqualTo(1);
        assertThat(numbers(http.json(boris, "/api/notifications?unread=true"))).containsExactly(3L);
        assertThat(post(boris, "/api/notifications/99/read", null)).isEqualTo(404);
    }

    @Test
    void staysReadableWhenWhoDidItAndWhatItIsAboutAreGone() {
        TestUser anna = users.agent();
        TestUser boris = users.agent();
        users.tell(anna.saved());
        UUID card = Ids.next();
        set(anna, boris, "Перезвонить");
        UUID mail = Ids.next();
        events.publish(
                Topic.MAILS,
                mail.toString(),
                new MailStateChanged(
                        mail, 2, Instant.now(), boris.id().value(), card, MailState.FAILED, "550 no such mailbox"));
        await().until(() -> list(boris).size() == 2);

        users.tell(anna.deleted());
        events.publish(Topic.PARTNERS, card.toString(), new PartnerPurged(card, Instant.now(), "someone"));
        UUID gone = Ids.next();
        events.publish(Topic.SCHEMA, "list:" + gone, new ListSaved(gone, 2, "Города", List.of(), true));
        await().until(() -> known.find(anna.id()).filter(user -> !user.active()).isPresent());
        // What she did before may arrive after it; she herself is still told, and may come back.
        set(anna, boris, "После");
        set(boris, anna, "Ушедшей");
        await().until(() -> list(boris).size() == 3);

        assertThat(list(boris)).allSatisfy(notice -> {
            if (notice.get("kind").asString().equals("EVENT_SET")) {
                assertThat(notice.get("actor").asString()).isEqualTo(anna.name());
            } else {
                assertThat(notice.get("params").get("partnerId").asString()).isEqualTo(card.toString());
            }
        });
        assertThat(events.deadLetters()).isEmpty();
    }

    @Test
    void forgetsWhatIsTooOld() {
        TestUser boris = users.agent();
        set("someone", boris.id().value(), "old");
        await().until(() -> list(boris).size() == 1);

        clock.turn(Duration.ofDays(89));
        forgetOld.forget();
        assertThat(list(boris)).hasSize(1);

        clock.turn(Duration.ofDays(2));
        forgetOld.forget();
        // Numbers go on, or a window would take the next one for an old one.
        clock.reset();
        assertThat(list(boris)).isEmpty();
        assertThat(count(boris).get("newest").asLong()).isEqualTo(1);
    }

    private UUID set(TestUser by, TestUser whom, String text) {
        return set(by.id().value(), whom.id().value(), text);
    }

    private UUID set(String by, String whom, String text) {
        UUID event = Ids.next();
        EventDetails details = new EventDetails(text, Instant.now(), null, by, whom, null, null, null);
        events.publish(Topic.EVENTS, event.toString(), new EventCreated(event, 1, Instant.now(), by, details));
        return event;
    }

    private static EventDetails details(String text, String by, TestUser whom) {
        return new EventDetails(text, Instant.now(), null, by, whom.id().value(), null, null, null);
    }

    private JsonNode list(TestUser user) {
        return http.json(user, "/api/notifications").get("items");
    }

    private JsonNode count(TestUser user) {
        return http.json(user, "/api/notifications/count");
    }

    private static List<Long> numbers(JsonNode page) {
        List<Long> numbers = new ArrayList<>();
        page.get("items").forEach(item -> numbers.add(item.get("number").asLong()));
        return numbers;
    }

    private int post(TestUser user, String path, @Nullable Object body) {
        var request = http.as(user).post().uri(path);
        if (body != null) {
            request.body(body);
        }
        return request.exchange().returnResult(Void.class).getStatus().value();
    }
}
