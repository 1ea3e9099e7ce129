package kaw.task.comment;

import static kaw.task.TasksApi.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaw.contracts.task.TaskCommented;
import kaw.platform.security.Users;
import kaw.task.TasksApi;
import kaw.task.TasksApi.Answer;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KawTest
class CommentsIT {
    private final Events events;
    private final TestUser anna;
    private final TasksApi asBoris;
    private final TasksApi asAnna;

    @Autowired
    CommentsIT(TestHttp http, TestUsers users, Users known, Events events) {
        this.events = events;
        this.anna = TasksApi.worker(users, known);
        this.asBoris = new TasksApi(http, TasksApi.worker(users, known));
        this.asAnna = new TasksApi(http, anna);
    }

    @Test
    void areAddedByBothAndReadNewestFirst() {
        String id = asBoris.set(task(anna)).id();
        say(asAnna, id, "Начала");
        Answer said = say(asBoris, id, "<b>Хорошо</b>\nЖду");

        var items = asAnna.get("/" + id + "/comments").body().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.path(0).path("text").asString()).isEqualTo("<b>Хорошо</b>\nЖду");
        assertThat(items.path(0).path("own").asBoolean()).isFalse();
        assertThat(items.path(1).path("own").asBoolean()).isTrue();
        TaskCommented told = events.await(
                TaskCommented.class, event -> event.commentId().toString().equals(said.id()));
        assertThat(told.task().assignee()).isEqualTo(anna.id().value());
    }

    @Test
    void areEditedByTheirAuthorAlone() {
        String id = asBoris.set(task(anna)).id();
        String comment = say(asAnna, id, "Началa").id();

        Answer edited = edit(asAnna, id, comment, 1, "Начала");
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.body().path("editedAt").isNull()).isFalse();
        assertThat(edit(asAnna, id, comment, 1, "Поздно").status()).isEqualTo(409);
        assertThat(edit(asBoris, id, comment, 2, "Чужое").status()).isEqualTo(403);
        String other = asBoris.set(task(anna)).id();
        assertThat(edit(asAnna, other, comment, 2, "Не там").status()).isEqualTo(404);
        assertThat(asBoris.get("/" + id + "/comments").body().toString())
                .contains("Начала")
                .doesNotContain("Чужое");
    }

    @Test
    void sayWhatIsWrongWithThem() {
        String id = asBoris.set(task(anna)).id();

        assertThat(say(asAnna, id, " \n ").errors()).containsExactly("text required");
        assertThat(say(asAnna, id, "я".repeat(5_001)).errors()).containsExactly("text too-long");
    }

    @Test
    void comeAPieceAtATime() {
        String id = asBoris.set(task(anna)).id();
        for (int i = 0; i < 51; i++) {
            say(asAnna, id, "Запись " + i);
        }

        Answer first = asAnna.get("/" + id + "/comments");
        Answer second = asAnna.get(
                "/" + id + "/comments?cursor=" + first.body().path("next").asString());
        assertThat(first.body().path("items")).hasSize(50);
        assertThat(second.body().path("items")).hasSize(1);
        assertThat(second.body().path("items").path(0).path("text").asString()).isEqualTo("Запись 0");
    }

    private static Answer say(TasksApi api, String task, String text) {
        return api.send("POST", "/" + task + "/comments", Map.of("text", text), null);
    }

    private static Answer edit(TasksApi api, String task, String comment, int version, String text) {
        return api.send("PUT", "/" + task + "/comments/" + comment, Map.of("text", text), version);
    }
}
