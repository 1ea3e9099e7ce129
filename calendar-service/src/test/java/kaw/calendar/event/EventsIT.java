package kaw.calendar.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.calendar.Requests;
import kaw.calendar.Requests.Answer;
import kaw.contracts.Topic;
import kaw.contracts.calendar.EventChanged;
import kaw.contracts.calendar.EventCompleted;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDeleted;
import kaw.contracts.partner.PartnerDeleted;
import kaw.contracts.partner.PartnerPurged;
import kaw.platform.security.Users;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events and calendars over HTTP. */
@KawTest
class EventsIT {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Requests requests;
    private final TestUsers people;
    private final Users users;
    private final Events events;
    private final TestUser boss;
    private final TestUser agent;
    private final TestUser stranger;
    private final TestUser admin;
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    EventsIT(TestHttp http, TestUsers people, Users users, Events events) {
        this.requests = new Requests(http);
        this.people = people;
        this.users = users;
        this.events = events;
        this.boss = people.agent();
        this.agent = people.agent();
        this.stranger = people.agent();
        this.admin = people.admin();
    }

    @BeforeEach
    void everyoneIsKnown() {
        people.tell(boss.saved());
        people.tell(agent.saved());
        await().until(() ->
                users.find(boss.id()).isPresent() && users.find(agent.id()).isPresent());
    }

    @Test
    void eventIsSetForAColleagueAndStandsInBothCalendars() {
        UUID partner = UUID.randomUUID();
        Map<String, @Nullable Object> wanted = Requests.event("Позвонить", tomorrow, agent);
        wanted.put("remindAt", tomorrow.minus(Duration.ofMinutes(15)).toString());
        wanted.put("partnerId", partner.toString());

        Answer made = requests.create(boss, wanted);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("initiator").path("name").asString()).isEqualTo(boss.name());
        assertThat(made.body().path("owner").asBoolean()).isTrue();
        assertThat(texts(agent)).containsExactly("Позвонить");
        assertThat(texts(boss)).containsExactly("Позвонить");
        assertThat(texts(stranger)).isEmpty();
        assertThat(requests.get(agent, "/api/events/count")
                        .body()
                        .path("active")
                        .asInt())
                .isEqualTo(1);
        assertThat(requests.get(boss, "/api/events/count").body().path("active").asInt())
                .isZero();
        EventCreated told =
                events.await(EventCreated.class, one -> one.eventId().toString().equals(made.id()));
        assertThat(told.event().assignee()).isEqualTo(agent.id().value());
        assertThat(told.event().partnerId()).isEqualTo(partner);
    }

    @Test
    void othersKnowOfNoSuchEvent() {
        Answer made = requests.create(boss, Requests.event("Тайна", tomorrow, agent));

        assertThat(requests.get(stranger, "/api/events/" + made.id()).status()).isEqualTo(404);
        assertThat(requests.get(stranger, "/api/events/" + made.id() + "/chain").status())
                .isEqualTo(404);
        assertThat(requests.complete(stranger, made).status()).isEqualTo(404);
        assertThat(requests.delete(stranger, made).status()).isEqualTo(404);
        assertThat(requests.get(stranger, "/api/events?from=2026-01-01&to=2026-02-01&user=" + boss.id())
                        .status())
                .isEqualTo(403);
        assertThat(requests.get(admin, "/api/events/" + made.id()).status()).isEqualTo(200);
        assertThat(requests.get(admin, days() + "&user=" + agent.id()).body().path("items"))
                .hasSize(1);
    }

    @Test
    void saysAtTheFieldsWhatIsWrong() {
        assertThat(requests.create(boss, Map.of()).errors())
                .containsExactlyInAnyOrder("text required", "startsAt required", "assignee required");
        assertThat(requests.create(boss, Requests.event("x", Instant.now().minus(Duration.ofHours(1)), stranger))
                        .errors())
                .containsExactlyInAnyOrder("startsAt in-the-past", "assignee unknown-person");
        assertThat(requests.create(boss, Map.of("startsAt", "вчера")).status()).isEqualTo(400);
    }

    @Test
    void assigneeChangesAllButWhomItIsFor() {
        Answer made = requests.create(boss, Requests.event("Позвонить", tomorrow, agent));

        assertThat(requests.change(agent, made, Requests.event("Позвонить", tomorrow, boss))
                        .errors())
                .containsExactly("assignee not-yours-to-give");
        Answer changed = requests.change(agent, made, Requests.event("Позвонить и записать", tomorrow, agent));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(requests.delete(agent, changed).status()).isEqualTo(403);
        assertThat(requests.follow(agent, made.id(), Requests.event("Ещё", tomorrow, agent))
                        .status())
                .isEqualTo(403);
        assertThat(requests.change(boss, made, Requests.event("Старое", tomorrow, boss))
                        .status())
                .isEqualTo(409);

        assertThat(requests.change(boss, changed, Requests.event("Сам", tomorrow, boss))
                        .status())
                .isEqualTo(200);

        assertThat(texts(agent)).isEmpty();
        EventChanged told =
                events.await(EventChanged.class, one -> one.event().text().equals("Сам"));
        assertThat(told.previousAssignee()).isEqualTo(agent.id().value());
    }

    @Test
    void completedEventStaysAndChangesNoMore() {
        Answer made = requests.create(boss, Requests.event("Позвонить", tomorrow, agent));

        Answer done = requests.complete(agent, made);

        assertThat(done.body().path("completedAt").asString()).isNotEmpty();
        assertThat(texts(agent)).containsExactly("Позвонить");
        assertThat(requests.get(agent, "/api/events/count")
                        .body()
                        .path("active")
                        .asInt())
                .isZero();
        assertThat(requests.move(boss, done, tomorrow.plus(Duration.ofDays(1))).status())
                .isEqualTo(409);
        events.await(EventCompleted.class, one -> one.eventId().toString().equals(made.id()));
    }

    @Test
    void chainOfLinkedEventsIsWalkedAndHoldsWhenOneGoes() {
        Answer first = requests.create(boss, Requests.event("Первое", tomorrow, boss));
        Answer second = requests.follow(boss, first.id(), Requests.event("Второе", tomorrow, agent));
        Answer third = requests.follow(boss, second.id(), Requests.event("Третье", tomorrow, boss));
        requests.follow(boss, first.id(), Requests.event("Рядом", tomorrow, boss));

        assertThat(chain(boss, third)).containsExactly("0 Первое", "1 Второе", "2 Третье", "1 Рядом");
        assertThat(chain(agent, second)).containsExactly("1 Второе");

        assertThat(requests.delete(boss, second).status()).isEqualTo(204);

        assertThat(chain(boss, third)).containsExactly("0 Первое", "1 Третье", "1 Рядом");
        events.await(EventDeleted.class, one -> one.eventId().toString().equals(second.id()));
        events.await(
                EventChanged.class,
                one -> one.eventId().toString().equals(third.id())
                        && first.id().equals(String.valueOf(one.event().previousId())));
        assertThat(requests.follow(boss, second.id(), Requests.event("x", tomorrow, boss))
                        .errors())
                .containsExactly("previousId unknown-event");
    }

    @Test
    void cardShowsWhatAnyonePlannedAboutIt() {
        UUID partner = UUID.randomUUID();
        for (String text : List.of("Раньше", "Позже")) {
            Map<String, @Nullable Object> wanted = Requests.event(text, tomorrow, agent);
            wanted.put("partnerId", partner.toString());
            requests.create(boss, wanted);
        }

        Answer first = requests.get(stranger, "/api/events/of-partner/" + partner + "?size=1");
        Answer rest = requests.get(
                stranger,
                "/api/events/of-partner/" + partner + "?size=1&cursor="
                        + first.body().path("next").asString());

        assertThat(first.body().at("/items/0/text").asString()).isEqualTo("Позже");
        assertThat(first.body().at("/items/0/assignee/name").asString()).isEqualTo(agent.name());
        assertThat(first.body().at("/items/0/mine").asBoolean()).isFalse();
        assertThat(rest.body().at("/items/0/text").asString()).isEqualTo("Раньше");
        assertThat(rest.body().path("next").isNull()).isTrue();
    }

    @Test
    void calendarIsReadInPartsAndCutInTheOrganisationsDays() {
        LocalDate day = LocalDate.now(MOSCOW).plusDays(3);
        Instant midnight = day.atStartOfDay(MOSCOW).toInstant();
        requests.create(boss, Requests.event("Накануне", midnight.minusSeconds(60), boss));
        for (int i = 0; i < 5; i++) {
            requests.create(boss, Requests.event("Событие " + i, midnight, i % 2 == 0 ? boss : agent));
        }

        String path = "/api/events?from=" + day + "&to=" + day.plusDays(1) + "&size=2";
        List<String> read = new java.util.ArrayList<>();
        String cursor = "";
        do {
            Answer page = requests.get(boss, path + cursor);
            page.body().path("items").forEach(item -> read.add(item.path("text").asString()));
            cursor = page.body().path("next").isNull()
                    ? ""
                    : "&cursor=" + page.body().path("next").asString();
        } while (!cursor.isEmpty());

        assertThat(read).containsExactly("Событие 0", "Событие 1", "Событие 2", "Событие 3", "Событие 4");
        assertThat(requests.get(boss, "/api/events?from=2026-01-01&to=2027-01-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nameOfSomeoneDeletedStaysReadableAndTheEventIsGivenToAnother() {
        TestUser leaver = people.agent();
        people.tell(leaver.saved());
        await().until(() -> users.find(leaver.id()).isPresent());
        Answer made = requests.create(boss, Requests.event("Осталось", tomorrow, leaver));
        people.tell(leaver.deleted());
        await().until(() ->
                users.find(leaver.id()).filter(user -> !user.active()).isPresent());

        Answer read = requests.get(boss, "/api/events/" + made.id());

        assertThat(read.body().at("/assignee/name").asString()).isEqualTo(leaver.name());
        assertThat(read.body().at("/assignee/left").asBoolean()).isTrue();
        assertThat(requests.create(boss, Requests.event("Новое", tomorrow, leaver))
                        .errors())
                .containsExactly("assignee person-left");
        assertThat(requests.change(admin, made, Requests.event("Осталось", tomorrow, agent))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void eventStaysReadableAndIsWorkedOnWhenItsCardIsGone() {
        UUID card = UUID.randomUUID();
        Map<String, @Nullable Object> wanted = Requests.event("Перезвонить", tomorrow, agent);
        wanted.put("partnerId", card.toString());
        Answer made = requests.create(boss, wanted);

        events.publish(Topic.PARTNERS, card.toString(), new PartnerDeleted(card, 2, Instant.now(), "someone"));
        events.publish(Topic.PARTNERS, card.toString(), new PartnerPurged(card, Instant.now(), "someone"));
        wanted.put("text", "Перезвонить ещё раз");
        Answer changed = requests.change(agent, made, wanted);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(requests.get(boss, "/api/events/" + made.id())
                        .body()
                        .path("partnerId")
                        .asString())
                .isEqualTo(card.toString());
        assertThat(texts(agent)).contains("Перезвонить ещё раз");
        assertThat(requests.complete(agent, changed).status()).isEqualTo(200);
    }

    private String days() {
        LocalDate today = LocalDate.now(MOSCOW);
        return "/api/events?from=" + today + "&to=" + today.plusDays(8);
    }

    private List<String> texts(TestUser of) {
        return requests.get(of, days())
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("text").asString())
                .toList();
    }

    private List<String> chain(TestUser of, Answer event) {
        return requests.get(of, "/api/events/" + event.id() + "/chain")
                .body()
                .path("items")
                .valueStream()
                .map(link ->
                        link.path("depth").asInt() + " " + link.path("text").asString())
                .toList();
    }
}
