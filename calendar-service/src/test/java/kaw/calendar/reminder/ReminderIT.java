package kaw.calendar.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kaw.calendar.CalendarServiceApplication;
import kaw.calendar.Requests;
import kaw.calendar.Requests.Answer;
import kaw.contracts.calendar.EventReminderDue;
import kaw.platform.Utc;
import kaw.platform.security.Users;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OutboxProbe;
import kaw.test.Replica;
import kaw.test.TestClock;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reminders, with the clock turned by hand: each is given once, at its time, whatever becomes of its event before. */
@KawTest
class ReminderIT {

    private static final int MANY = 1000;

    private final Requests requests;
    private final Events events;
    private final OutboxProbe outbox;
    private final TestClock clock;
    private final JdbcTemplate jdbc;
    private final ConfigurableEnvironment environment;
    private final TestUsers people;
    private final Users known;
    private final TestUser agent;

    @Autowired
    ReminderIT(
            TestHttp http,
            TestUsers users,
            Users known,
            Events events,
            OutboxProbe outbox,
            TestClock clock,
            JdbcTemplate jdbc,
            ConfigurableEnvironment environment) {
        this.requests = new Requests(http);
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
        this.jdbc = jdbc;
        this.environment = environment;
        this.people = users;
        this.known = known;
        this.agent = users.agent();
    }

    @BeforeEach
    void clockStands() {
        clock.stopAt(Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES));
    }

    @AfterEach
    void noneIsLeftOver() {
        jdbc.update("DELETE FROM reminder");
        clock.reset();
    }

    @Test
    void comesOnceAtItsTime() {
        Answer event = plan("Напомнить", 60, 45);

        clock.turn(Duration.ofMinutes(44));
        awaitLook();
        assertThat(given(event)).isEmpty();

        clock.turn(Duration.ofMinutes(1));
        awaitGiven(event, 1);
        EventReminderDue told = given(event).getFirst();
        assertThat(told.at()).isEqualTo(clock.instant());
        assertThat(told.event().assignee()).isEqualTo(agent.id().value());

        Answer changed = requests.change(agent, event, body("Другой текст", 60 - 45, 0));
        assertThat(changed.status()).isEqualTo(200);
        clock.turn(Duration.ofHours(1));
        awaitLook();
        assertThat(given(event)).hasSize(1);
    }

    @Test
    void comesAgainForAnotherTime() {
        Answer event = plan("Перенести", 60, 30);
        clock.turn(Duration.ofMinutes(30));
        awaitGiven(event, 1);

        Answer moved = requests.move(agent, event, clock.instant().plus(Duration.ofMinutes(90)));
        assertThat(moved.body().path("remindAt").asString())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(60)).toString());

        clock.turn(Duration.ofMinutes(59));
        awaitLook();
        assertThat(given(event)).hasSize(1);
        clock.turn(Duration.ofMinutes(1));
        awaitGiven(event, 2);
    }

    @Test
    void comesLaterForTheOneWhoPutsItOffEvenAfterTheStart() {
        TestUser boss = people.agent();
        people.tell(agent.saved());
        await().until(() -> known.find(agent.id()).isPresent());
        Answer event = requests.create(boss, body("Отложить", 60, 60));
        clock.turn(Duration.ofMinutes(60));
        awaitGiven(event, 1);
        Instant until = clock.instant().plus(Duration.ofMinutes(15));

        assertThat(requests.snooze(boss, event, until).status()).isEqualTo(403);
        assertThat(requests.snooze(people.agent(), event, until).status()).isEqualTo(404);
        assertThat(requests.snooze(agent, event, clock.instant().minus(Duration.ofHours(1)))
                        .errors())
                .containsExactly("until in-the-past");
        assertThat(requests.snooze(agent, event, until).status()).isEqualTo(204);
        assertThat(requests.get(agent, "/api/events/" + event.id()).version()).isEqualTo(event.version());

        clock.turn(Duration.ofMinutes(14));
        awaitLook();
        assertThat(given(event)).hasSize(1);
        clock.turn(Duration.ofMinutes(1));
        awaitGiven(event, 2);
        assertThat(requests.complete(agent, event).status()).isEqualTo(200);
        assertThat(requests.snooze(agent, event, until.plus(Duration.ofHours(1)))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void doesNotComeForWhatIsDoneOrGoneOrNoLongerWanted() {
        Answer done = plan("Сделано", 60, 30);
        Answer gone = plan("Удалено", 60, 30);
        Answer unwanted = plan("Без напоминания", 60, 30);
        requests.complete(agent, done);
        requests.delete(agent, gone);
        requests.change(
                agent,
                unwanted,
                Requests.event("Без напоминания", clock.instant().plus(Duration.ofHours(1)), agent));
        Answer wanted = plan("Нужно", 60, 30);

        clock.turn(Duration.ofMinutes(30));
        awaitGiven(wanted, 1);

        assertThat(Stream.of(done, gone, unwanted).flatMap(event -> given(event).stream()))
                .isEmpty();
    }

    @Test
    void thousandAtOnceComeQuicklyAndOnceEachWithTwoInstances() {
        clock.reset();
        try (Replica second = Replica.of(CalendarServiceApplication.class, environment)) {
            assertThat(second.context()).isNotNull();
            Instant due = Instant.now().plusSeconds(3);
            List<UUID> planned = planMany(due);

            // Both instances look at the real time, so both find the thousand due at the same moment.
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> waiting() == 0);
            Duration late = Duration.between(due, Instant.now());

            assertThat(late).isBetween(Duration.ZERO, Duration.ofSeconds(20));
            outbox.awaitDrained();
            assertThat(events.published(EventReminderDue.class).stream()
                            .filter(told -> told.event().text().equals("Тысяча"))
                            .map(EventReminderDue::eventId))
                    .containsExactlyInAnyOrderElementsOf(planned);
        }
    }

    private List<UUID> planMany(Instant due) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        jdbc.batchUpdate(
                """
                INSERT INTO calendar_event (id, version, text, starts_at, remind_at, initiator, assignee, chain_id, created_at)
                VALUES (UUID_TO_BIN(?), 0, 'Тысяча', ?, ?, 'boss', 'agent', UUID_TO_BIN(?), ?)
                """,
                ids.stream()
                        .map(id -> new Object[] {id.toString(), Utc.of(due), Utc.of(due), id.toString(), Utc.of(due)})
                        .toList());
        jdbc.batchUpdate(
                "INSERT INTO reminder (owner_id, due_at, try_at) VALUES (UUID_TO_BIN(?), ?, ?)",
                ids.stream()
                        .map(id -> new Object[] {id.toString(), Utc.of(due), Utc.of(due)})
                        .toList());
        return ids;
    }

    private Answer plan(String text, int startsInMinutes, int remindInMinutes) {
        Answer made = requests.create(agent, body(text, startsInMinutes, remindInMinutes));
        assertThat(made.status()).isEqualTo(201);
        return made;
    }

    private Map<String, @Nullable Object> body(String text, int startsInMinutes, int remindInMinutes) {
        Map<String, @Nullable Object> event =
                Requests.event(text, clock.instant().plus(Duration.ofMinutes(startsInMinutes)), agent);
        event.put(
                "remindAt",
                clock.instant().plus(Duration.ofMinutes(remindInMinutes)).toString());
        return event;
    }

    private int waiting() {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM reminder", Integer.class);
        return count == null ? 0 : count;
    }

    /** Waits until the service has looked at the time it is now: another that is due only now was given, after all due before it. */
    private void awaitLook() {
        awaitGiven(plan("Сейчас", 60, 0), 1);
        outbox.awaitDrained();
    }

    private void awaitGiven(Answer event, int times) {
        await().atMost(Duration.ofSeconds(30)).until(() -> given(event).size() == times);
    }

    private List<EventReminderDue> given(Answer event) {
        return events.published(EventReminderDue.class).stream()
                .filter(told -> told.eventId().toString().equals(event.id()))
                .toList();
    }
}
