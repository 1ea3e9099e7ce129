package kaw.task.board;

import static kaw.task.TasksApi.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaw.contracts.task.TaskChanged;
import kaw.platform.security.Users;
import kaw.task.TasksApi;
import kaw.task.TasksApi.Answer;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OutboxProbe;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KawTest
class BoardIT {
    private final TestHttp http;
    private final TestUsers users;
    private final Users known;
    private final JdbcClient jdbc;
    private final Events events;
    private final OutboxProbe outbox;
    private TestUser anna;
    private TasksApi asAnna;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    BoardIT(TestHttp http, TestUsers users, Users known, JdbcClient jdbc, Events events, OutboxProbe outbox) {
        this.http = http;
        this.users = users;
        this.known = known;
        this.jdbc = jdbc;
        this.events = events;
        this.outbox = outbox;
    }

    @BeforeEach
    void someoneNew() {
        anna = TasksApi.worker(users, known);
        asAnna = new TasksApi(http, anna);
    }

    @Test
    void putsATaskWhereItWasDropped() {
        String c = set("C");
        String b = set("B");
        String a = set("A");
        assertThat(asAnna.column("new")).containsExactly("A", "B", "C");

        assertThat(asAnna.move(c, 1, "new", "above", a, "below", b).version()).isEqualTo(2);
        assertThat(asAnna.column("new")).containsExactly("A", "C", "B");
        asAnna.move(b, 1, "new", "below", a);
        assertThat(asAnna.column("new")).containsExactly("B", "A", "C");
        asAnna.move(b, 2, "new", "above", c);
        assertThat(asAnna.column("new")).containsExactly("A", "C", "B");
        asAnna.move(b, 3, "new");
        assertThat(asAnna.column("new")).containsExactly("B", "A", "C");
    }

    @Test
    void asksForHoursBeforeItCloses() {
        String id = set("Закрыть");

        Answer refused = asAnna.move(id, 1, "done");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("hours hours-before-closing");
        assertThat(asAnna.move(id, 1, "closed", "hours", 0).errors()).containsExactly("hours hours-before-closing");
        assertThat(asAnna.move(id, 1, "done", "hours", 1.256).errors()).containsExactly("hours not-hours");
        assertThat(asAnna.column("new")).containsExactly("Закрыть");

        Answer closed = asAnna.move(id, 1, "done", "hours", 1.25);
        assertThat(closed.body().path("active").asBoolean()).isFalse();
        assertThat(closed.body().path("hours").asDouble()).isEqualTo(1.25);
        assertThat(asAnna.move(id, 2, "closed").status())
                .as("hours are there by now")
                .isEqualTo(200);
        assertThat(asAnna.move(id, 3, "gone").errors()).containsExactly("status unknown-status");
    }

    @Test
    void tellsTheSecondOfTwoWhoDragOneTask() {
        String id = set("Одна на двоих");
        assertThat(asAnna.move(id, 1, "in-progress").status()).isEqualTo(200);

        Answer second = asAnna.move(id, 1, "waiting");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().path("current").path("status").asString()).isEqualTo("in-progress");
        assertThat(second.body().path("current").path("changedBy").asString())
                .isEqualTo(anna.id().value());
        assertThat(asAnna.column("in-progress")).containsExactly("Одна на двоих");
    }

    @Test
    void findsAPlaceThoughTheNeighboursHaveMoved() {
        String b = set("B");
        String a = set("A");
        String moved = set("Сама");
        asAnna.move(a, 1, "waiting");

        asAnna.move(moved, 1, "new", "above", a, "below", b);
        assertThat(asAnna.column("new")).as("still above the one that stayed").containsExactly("Сама", "B");
        asAnna.move(moved, 2, "waiting", "above", b, "below", b);
        assertThat(asAnna.column("waiting"))
                .as("with no neighbour left, the top")
                .containsExactly("Сама", "A");
    }

    @Test
    void makesRoomWhereThereIsNone() {
        List<String> ids =
                IntStream.rangeClosed(1, 4).mapToObj(i -> set("T" + i)).toList();
        jdbc.sql("UPDATE task SET place = CASE title WHEN 'T1' THEN 10 WHEN 'T2' THEN 11 WHEN 'T3' THEN 11 ELSE 12 END")
                .update();
        assertThat(asAnna.column("new")).containsExactly("T1", "T2", "T3", "T4");

        asAnna.move(ids.get(3), 1, "new", "above", ids.get(0));
        assertThat(asAnna.column("new")).containsExactly("T1", "T4", "T2", "T3");
        asAnna.move(ids.get(0), 1, "new", "above", ids.get(1), "below", ids.get(2));
        assertThat(asAnna.column("new")).containsExactly("T4", "T2", "T1", "T3");
    }

    @Test
    void losesNoDragOfManyAtOnce() throws InterruptedException, ExecutionException {
        List<String> ids = IntStream.range(0, 12).mapToObj(i -> set("D" + i)).toList();
        jdbc.sql("UPDATE task SET place = 5 WHERE title LIKE 'D%'").update();
        String anchor = ids.getFirst();

        List<Callable<Integer>> drags = Stream.concat(
                        ids.stream()
                                .skip(1)
                                .<Callable<Integer>>map(id -> () -> asAnna.move(id, 1, "new", "above", anchor)
                                        .status()),
                        ids.stream()
                                .skip(1)
                                .<Callable<Integer>>map(id ->
                                        () -> asAnna.move(id, 1, "waiting").status()))
                .toList();
        List<Integer> statuses = atOnce(drags);

        assertThat(statuses).containsOnly(200, 409);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(11);
        assertThat(asAnna.column("new").size() + asAnna.column("waiting").size())
                .isEqualTo(12);
        outbox.awaitDrained();
        assertThat(events.published(TaskChanged.class).stream()
                        .filter(event -> event.task().title().startsWith("D")))
                .hasSize(11)
                .allMatch(event -> event.version() == 2);
    }

    @Test
    void givesAColumnAPieceAtATime() {
        for (int i = 1; i <= 5; i++) {
            set("P" + i);
        }
        var column = asAnna.get("?status=new&size=2").body();
        assertThat(titles(column.path("items"))).containsExactly("P5", "P4");

        set("P6 между страницами");
        Answer next =
                asAnna.get("?status=new&size=2&cursor=" + column.path("next").asString());
        assertThat(titles(next.body().path("items"))).containsExactly("P3", "P2");
        Answer last = asAnna.get(
                "?status=new&size=2&cursor=" + next.body().path("next").asString());
        assertThat(titles(last.body().path("items"))).containsExactly("P1");
        assertThat(last.body().path("next").isNull()).isTrue();
        assertThat(asAnna.get("?status=new&cursor=x").status()).isEqualTo(400);
    }

    @Test
    void tellsOwnTasksFromThoseOneSet() {
        TestUser boris = TasksApi.worker(users, known);
        asAnna.set(task(boris, "title", "Борису"));
        new TasksApi(http, boris).set(task(anna, "title", "Анне"));
        asAnna.set(task(anna, "title", "Себе"));

        assertThat(titles(asAnna.get("?status=new").body().path("items"))).containsExactly("Себе", "Анне", "Борису");
        assertThat(titles(asAnna.get("?status=new&whose=assigned").body().path("items")))
                .containsExactly("Себе", "Анне");
        assertThat(titles(asAnna.get("?status=new&whose=set").body().path("items")))
                .containsExactly("Себе", "Борису");
        assertThat(asAnna.get("?status=new&whose=his").errors()).containsExactly("whose unknown-whose");
    }

    private String set(String title) {
        return asAnna.set(task(anna, "title", title)).id();
    }

    private static List<String> titles(Iterable<tools.jackson.databind.JsonNode> items) {
        List<String> titles = new ArrayList<>();
        items.forEach(item -> titles.add(item.path("title").asString()));
        return titles;
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }
}
