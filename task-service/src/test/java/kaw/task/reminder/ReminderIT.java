package kaw.task.reminder;

import static kaw.task.TasksApi.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kaw.contracts.task.TaskReminderDue;
import kaw.platform.reminder.ReminderDue;
import kaw.platform.security.Users;
import kaw.task.TaskServiceApplication;
import kaw.task.TasksApi;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OutboxProbe;
import kaw.test.Replica;
import kaw.test.TestClock;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@KawTest
class ReminderIT {
    private static final Duration AHEAD = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConfigurableEnvironment environment;
    private final JdbcClient jdbc;
    private final Events events;
    private final OutboxProbe outbox;
    private final TestClock clock;
    private final TestHttp http;
    private final TestUsers users;
    private final Users known;
    private final TestUser anna;
    private final TasksApi asAnna;
    private final Instant at = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    ReminderIT(
            ConfigurableEnvironment environment,
            JdbcClient jdbc,
            Events events,
            OutboxProbe outbox,
            TestClock clock,
            TestHttp http,
            TestUsers users,
            Users known) {
        this.environment = environment;
        this.jdbc = jdbc;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
        this.http = http;
        this.users = users;
        this.known = known;
        this.anna = TasksApi.worker(users, known);
        this.asAnna = new TasksApi(http, anna);
    }

    /** A listener that fails for some, after or before the event was appended. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Trouble {
        static final Set<UUID> with = ConcurrentHashMap.newKeySet();

        @EventListener
        void on(ReminderDue due) {
            if (with.contains(due.owner())) {
                throw new IllegalStateException("For the test");
            }
        }
    }

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("DELETE FROM reminder").update();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void comesAtItsTimeAndOnce() {
        String id = set();
        assertThat(waiting()).isEqualTo(1);

        clock.turn(AHEAD.plusSeconds(1));

        TaskReminderDue due = events.await(TaskReminderDue.class, event -> of(event, id));
        assertThat(due.at()).isEqualTo(at);
        assertThat(due.task().assignee()).isEqualTo(anna.id().value());
        clock.turn(Duration.ofDays(2));
        await().until(() -> waiting() == 0);
        outbox.awaitDrained();
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void comesAnewForEachTimeThatIsSet() {
        String id = set();
        clock.turn(AHEAD.plusSeconds(1));
        events.await(TaskReminderDue.class, event -> of(event, id));
        Instant later = at.plus(Duration.ofHours(2));

        assertThat(asAnna.change(id, 1, task(anna, "remindAt", later.toString()))
                        .status())
                .isEqualTo(200);
        clock.turn(Duration.ofHours(3));

        assertThat(events.await(TaskReminderDue.class, event -> event.at().equals(later))
                        .taskId())
                .hasToString(id);
    }

    @Test
    void comesLaterForTheOneWhoPutsItOffEvenAfterItIsDue() {
        TestUser boris = TasksApi.worker(users, known);
        TasksApi asBoris = new TasksApi(http, boris);
        String id = asBoris.set(task(anna, "remindAt", at.toString(), "dueAt", at.toString()))
                .id();
        clock.turn(AHEAD.plusSeconds(1));
        events.await(TaskReminderDue.class, event -> of(event, id));
        Instant until = at.plus(Duration.ofMinutes(15));

        assertThat(snooze(asBoris, id, until).status()).isEqualTo(403);
        assertThat(snooze(asAnna, id, at).errors()).containsExactly("until reminder-in-past");
        assertThat(snooze(asAnna, id, until).status()).isEqualTo(204);
        assertThat(asAnna.get("/" + id).version()).isEqualTo(1);

        clock.turn(Duration.ofMinutes(16));
        events.await(TaskReminderDue.class, event -> event.at().equals(until));
        asAnna.move(id, 1, "done", "hours", 1);
        assertThat(snooze(asAnna, id, until.plus(AHEAD)).status()).isEqualTo(409);
    }

    private static TasksApi.Answer snooze(TasksApi by, String id, Instant until) {
        return by.send("POST", "/" + id + "/snooze", Map.of("until", until.toString()), null);
    }

    @Test
    void comesNotOfWhatIsClosedDeletedOrNoLongerToBeRemindedOf() {
        String closed = set();
        String deleted = set();
        String unset = set();
        asAnna.move(closed, 1, "done", "hours", 1);
        asAnna.delete(deleted, 1);
        asAnna.change(unset, 1, task(anna, "remindAt", null));
        assertThat(waiting()).isZero();

        asAnna.move(closed, 2, "waiting");
        assertThat(waiting()).as("opened again before its time").isEqualTo(1);
    }

    @Test
    void isTriedAgainWhereTellingOfItFailedAndOthersGoFirst() {
        String failing = set();
        Trouble.with.add(UUID.fromString(failing));
        String other = set();

        clock.turn(AHEAD.plusSeconds(1));
        events.await(TaskReminderDue.class, event -> of(event, other));
        await().until(() -> waiting() == 1);
        outbox.awaitDrained();
        assertThat(told(failing)).isEmpty();

        Trouble.with.clear();
        clock.turn(Duration.ofMinutes(2));
        events.await(TaskReminderDue.class, event -> of(event, failing));
        assertThat(told(failing)).hasSize(1);
    }

    @Test
    void comesOnceThoughThreeInstancesLookForIt() {
        TestClock theirs = new TestClock();
        try (Replica one = instance(theirs);
                Replica other = instance(theirs)) {
            assertThat(List.of(one, other)).doesNotHaveDuplicates();
            List<String> ids = IntStream.range(0, 60).mapToObj(i -> set()).toList();

            theirs.turn(AHEAD.plusSeconds(5));
            clock.turn(AHEAD.plusSeconds(5));
            await().atMost(PATIENCE).until(() -> waiting() == 0);
            outbox.awaitDrained();

            assertThat(ids).allSatisfy(id -> assertThat(told(id)).hasSize(1));
        }
    }

    @Test
    void comesLateFromAnInstanceThatStartsAfterItsTime() {
        String id = set();
        TestClock later = new TestClock();
        later.turn(AHEAD.plusSeconds(5));

        try (Replica started = instance(later)) {
            assertThat(started.context()).isNotNull();
            assertThat(events.await(TaskReminderDue.class, event -> of(event, id))
                            .at())
                    .isEqualTo(at);
        }
    }

    private Replica instance(Clock itsClock) {
        return Replica.of(TaskServiceApplication.class, environment, itsClock);
    }

    private String set() {
        return asAnna.set(task(anna, "remindAt", at.toString())).id();
    }

    private int waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM reminder").query(Integer.class).single();
    }

    private List<TaskReminderDue> told(String id) {
        return events.published(TaskReminderDue.class).stream()
                .filter(event -> of(event, id))
                .toList();
    }

    private static boolean of(TaskReminderDue event, String id) {
        return event.taskId().toString().equals(id);
    }
}
