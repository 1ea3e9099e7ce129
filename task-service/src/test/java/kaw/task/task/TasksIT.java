package kaw.task.task;

import static kaw.task.TasksApi.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaw.contracts.task.TaskChanged;
import kaw.contracts.task.TaskCreated;
import kaw.contracts.task.TaskDeleted;
import kaw.platform.security.Users;
import kaw.task.TasksApi;
import kaw.task.TasksApi.Answer;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasksIT {
    private final TestHttp http;
    private final TestUsers users;
    private final Users known;
    private final Events events;
    private final TestUser boris;
    private final TestUser anna;
    private final TasksApi asBoris;
    private final TasksApi asAnna;

    @Autowired
    TasksIT(TestHttp http, TestUsers users, Users known, Events events) {
        this.http = http;
        this.users = users;
        this.known = known;
        this.events = events;
        this.boris = TasksApi.worker(users, known);
        this.anna = TasksApi.worker(users, known);
        this.asBoris = new TasksApi(http, boris);
        this.asAnna = new TasksApi(http, anna);
    }

    @Test
    void isSetForAColleagueAndSeenByBoth() {
        String due = Instant.now().plus(Duration.ofDays(1)).toString();
        Answer set = asBoris.set(task(
                anna, "title", "  Обзвон\nновых ", "description", "Первое\nвторое", "dueAt", due, "priority", "HIGH"));

        assertThat(set.status()).isEqualTo(201);
        assertThat(set.version()).isEqualTo(1);
        assertThat(set.body().path("title").asString()).isEqualTo("Обзвон новых");
        assertThat(set.body().path("description").asString()).isEqualTo("Первое\nвторое");
        assertThat(set.body().path("status").asString()).isEqualTo("new");
        assertThat(set.body().path("initiator").path("name").asString()).isEqualTo(boris.name());
        assertThat(set.body().path("assignee").path("name").asString()).isEqualTo(anna.name());
        assertThat(asAnna.get("/" + set.id()).body().path("removable").asBoolean())
                .isFalse();
        assertThat(asAnna.column("new")).contains("Обзвон новых");

        TaskCreated created = events.await(
                TaskCreated.class, event -> event.taskId().toString().equals(set.id()));
        assertThat(created.by()).isEqualTo(boris.id().value());
        assertThat(created.task().assignee()).isEqualTo(anna.id().value());
        assertThat(created.version()).isEqualTo(1);
    }

    @Test
    void isNobodyElsesBusiness() {
        String id = asBoris.set(task(anna)).id();
        TasksApi vera = new TasksApi(http, TasksApi.worker(users, known));

        assertThat(vera.get("/" + id).status()).isEqualTo(404);
        assertThat(vera.change(id, 1, task(anna)).status()).isEqualTo(404);
        assertThat(vera.move(id, 1, "waiting").status()).isEqualTo(404);
        assertThat(vera.delete(id, 1).status()).isEqualTo(404);
        assertThat(vera.get("/" + id + "/history").status()).isEqualTo(404);
        assertThat(vera.get("/" + id + "/comments").status()).isEqualTo(404);
        assertThat(vera.send("POST", "/" + id + "/comments", Map.of("text", "?"), null)
                        .status())
                .isEqualTo(404);
        assertThat(vera.column("new")).isEmpty();
        assertThat(vera.get("?status=new&whose=everyone").status()).isEqualTo(403);

        TasksApi admin = new TasksApi(http, users.admin());
        assertThat(admin.get("/" + id).status()).isEqualTo(200);
        assertThat(admin.get("?whose=everyone&status=new&size=200").body().toString())
                .contains(id);
    }

    @Test
    void needsTheSwitchToSetOneAndToBeGivenOne() {
        TestUser agent = users.agent();
        TasksApi.tell(users, known, agent);

        assertThat(new TasksApi(http, agent).set(task(anna)).status()).isEqualTo(403);
        assertThat(new TasksApi(http, agent).get("?status=new").status()).isEqualTo(403);
        assertThat(asBoris.set(task(agent)).errors()).containsExactly("assignee assignee-without-tasks");
    }

    @Test
    void saysAllThatIsWrongAtOnceAtItsField() {
        Answer refused = asBoris.set(Map.of(
                "title", " ", "hours", -1, "status", "done", "remindAt", "2020-01-01T00:00:00Z", "priority", "LOW"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "title required",
                        "dueAt required",
                        "assignee required",
                        "hours not-hours",
                        "remindAt reminder-in-past");
        assertThat(asBoris.set(task(anna, "title", "х".repeat(201))).errors()).containsExactly("title too-long");
        assertThat(asBoris.set(task(anna, "dueAt", "+9999999-01-01T00:00:00Z")).errors())
                .containsExactly("dueAt date-out-of-range");
        assertThat(asBoris.set(task(anna, "status", "gone")).errors()).containsExactly("status unknown-status");
        assertThat(asBoris.set(task(anna, "priority", "SOON")).status()).isEqualTo(400);
    }

    @Test
    void isChangedByWhoeverHasReadIt() {
        Answer set = asBoris.set(task(anna));
        Answer changed = asAnna.change(set.id(), 1, task(anna, "title", "Обзвонить всех", "status", "in-progress"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.version()).isEqualTo(2);
        TaskChanged told = events.await(
                TaskChanged.class, event -> event.taskId().toString().equals(set.id()));
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.previousStatus()).isEqualTo("new");
        assertThat(told.task().status()).isEqualTo("in-progress");

        Answer stale = asBoris.change(set.id(), 1, task(anna, "title", "Другое"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body().path("current").path("version").asInt()).isEqualTo(2);
        assertThat(stale.body().path("current").path("status").asString()).isEqualTo("in-progress");
        assertThat(asBoris.get("/" + set.id()).body().path("title").asString()).isEqualTo("Обзвонить всех");
        assertThat(asBoris.send("PUT", "/" + set.id(), task(anna), null).status())
                .isEqualTo(428);
    }

    @Test
    void keepsItsHistory() {
        String id = asBoris.set(task(anna)).id();
        TestUser vera = TasksApi.worker(users, known);
        asBoris.change(id, 1, task(vera, "title", "Другое"));

        var entries = asBoris.get("/" + id + "/history").body().path("items");

        assertThat(entries).hasSize(2);
        assertThat(entries.path(1).path("changes")).isEmpty();
        assertThat(entries.path(0).path("by").path("name").asString()).isEqualTo(boris.name());
        assertThat(entries.path(0).path("changes").toString())
                .contains("\"field\":\"title\"", "\"old\":\"Обзвонить партнеров\"", "\"new\":\"Другое\"")
                .contains("\"old\":\"" + anna.name() + "\"", "\"new\":\"" + vera.name() + "\"");
    }

    @Test
    void isDeletedByWhoeverSetIt() {
        String id = asBoris.set(task(anna)).id();
        asAnna.send("POST", "/" + id + "/comments", Map.of("text", "Вижу"), null);

        assertThat(asAnna.delete(id, 1).status()).isEqualTo(403);
        assertThat(asBoris.delete(id, 7).status()).isEqualTo(409);
        assertThat(asBoris.delete(id, 1).status()).isEqualTo(204);
        assertThat(asAnna.get("/" + id).status()).isEqualTo(404);
        assertThat(events.await(
                                TaskDeleted.class,
                                event -> event.taskId().toString().equals(id))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void staysReadableWhenItsPeopleAreGone() {
        TestUser temp = TasksApi.worker(users, known);
        String id = asBoris.set(task(temp)).id();
        users.tell(temp.deleted());
        await().until(() -> known.find(temp.id()).filter(user -> !user.active()).isPresent());

        assertThat(asBoris.get("/" + id).body().path("assignee").path("name").asString())
                .isEqualTo(temp.name());
        assertThat(asBoris.change(id, 1, task(temp, "title", "Осталась")).status())
                .isEqualTo(200);
        assertThat(asBoris.set(task(temp)).errors()).containsExactly("assignee unknown-assignee");
    }

    @Test
    void countsWhatIsToBeDone() {
        TestUser vera = TasksApi.worker(users, known);
        TasksApi asVera = new TasksApi(http, vera);
        String id = asBoris.set(task(vera)).id();
        asBoris.set(task(vera, "dueAt", Instant.now().minusSeconds(60).toString()));
        asVera.set(task(boris));

        assertThat(asVera.get("/count").body().toString()).isEqualTo("{\"active\":2,\"overdue\":1}");
        assertThat(asVera.move(id, 1, "done", "hours", 1).status()).isEqualTo(200);
        assertThat(asVera.get("/count").body().path("active").asInt()).isEqualTo(1);
    }

    @Test
    void readsAPeriodADayAtATime() {
        TestUser vera = TasksApi.worker(users, known);
        TasksApi asVera = new TasksApi(http, vera);
        for (int day = 1; day <= 5; day++) {
            asVera.set(task(vera, "title", "День " + day, "dueAt", "2027-02-0" + day + "T10:00:00Z"));
        }
        String period = "/calendar?whose=any&size=2&from=2027-02-02T00:00:00Z&to=2027-02-05T00:00:00Z";
        Answer first = asVera.get(period);
        Answer second =
                asVera.get(period + "&cursor=" + first.body().path("next").asString());

        assertThat(List.of(
                        first.body().path("items").size(),
                        second.body().path("items").size()))
                .containsExactly(2, 1);
        assertThat(second.body().path("items").path(0).path("title").asString()).isEqualTo("День 4");
        assertThat(second.body().path("next").isNull()).isTrue();
        assertThat(asVera.get("/calendar?from=2027-02-02T00:00:00Z&to=2028-02-05T00:00:00Z")
                        .errors())
                .containsExactly("to no-period");
    }
}
