package kaw.task.attachment;

import static kaw.task.TasksApi.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kaw.platform.security.Users;
import kaw.task.TasksApi;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@KawTest
class FilesIT {
    private static final byte[] CONTENT = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    private final TestHttp http;
    private final JdbcClient jdbc;
    private final TestUsers users;
    private final Users known;
    private final TestUser boris;
    private final TestUser anna;
    private final TestUser vera;
    private final TasksApi asBoris;
    private final TasksApi asAnna;
    private final TasksApi asVera;

    @Autowired
    FilesIT(TestHttp http, JdbcClient jdbc, TestUsers users, Users known) {
        this.http = http;
        this.jdbc = jdbc;
        this.users = users;
        this.known = known;
        this.boris = TasksApi.worker(users, known);
        this.anna = TasksApi.worker(users, known);
        this.vera = TasksApi.worker(users, known);
        this.asBoris = new TasksApi(http, boris);
        this.asAnna = new TasksApi(http, anna);
        this.asVera = new TasksApi(http, vera);
    }

    @Test
    void areAttachedByOneAndDownloadedByTheOther() {
        String id = asBoris.set(task(anna)).id();
        String file = attach(boris, id).path("id").asString();

        JsonNode list = asAnna.get("/" + id + "/files").body();
        assertThat(list.path("items").path(0).path("name").asString()).isEqualTo("порядок.html");
        assertThat(list.path("items").path(0).path("by").path("name").asString())
                .isEqualTo(boris.name());
        var answer = http.as(anna)
                .get()
                .uri("/api/tasks/" + id + "/files/" + file)
                .exchange()
                .expectBody(byte[].class)
                .returnResult();
        assertThat(answer.getResponseBody()).isEqualTo(CONTENT);
        assertThat(answer.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        assertThat(asAnna.get("/" + id + "/history").body().toString())
                .contains("\"field\":\"file\"", "\"new\":\"порядок.html\"");
    }

    @Test
    void areNobodyElsesBusiness() {
        String id = asBoris.set(task(anna)).id();
        String file = attach(boris, id).path("id").asString();
        String own = asVera.set(task(vera)).id();

        assertThat(asVera.get("/" + id + "/files").status()).isEqualTo(404);
        assertThat(asVera.get("/" + own + "/files/" + file).status()).isEqualTo(404);
        assertThat(asVera.send("DELETE", "/" + id + "/files/" + file, null, null)
                        .status())
                .isEqualTo(404);
        assertThat(status(vera, id)).isEqualTo(404);
        assertThat(asBoris.get("/" + id + "/files").body().path("items")).hasSize(1);
    }

    @Test
    void areNotForWhoeverWorksWithTasksNoLonger() {
        TestUser former = TasksApi.worker(users, known);
        TasksApi asFormer = new TasksApi(http, former);
        String id = asFormer.set(task(anna)).id();
        String file = attach(former, id).path("id").asString();

        users.tell(former.saved(Set.of(), former.groups()));

        await().until(() -> asFormer.get("/" + id + "/files").status() == 403);
        assertThat(asFormer.get("/" + id + "/files/" + file).status()).isEqualTo(403);
        assertThat(status(former, id)).isEqualTo(403);
        assertThat(asFormer.send("DELETE", "/" + id + "/files/" + file, null, null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void areRemovedAndBroughtBack() {
        String id = asBoris.set(task(anna)).id();
        String path = "/" + id + "/files/" + attach(boris, id).path("id").asString();

        assertThat(asAnna.send("DELETE", path, null, null).status()).isEqualTo(204);
        assertThat(asBoris.get("/" + id + "/files").body().path("items")).isEmpty();
        assertThat(asBoris.send("POST", path + "/restore", Map.of(), null).status())
                .isEqualTo(200);
        assertThat(asBoris.get("/" + id + "/files").body().path("items")).hasSize(1);
    }

    @Test
    void goWithTheirTask() {
        String id = asBoris.set(task(anna)).id();
        attach(boris, id);

        assertThat(asBoris.delete(id, 1).status()).isEqualTo(204);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM attachment WHERE owner_id = UUID_TO_BIN(?) AND sweep_after IS NULL")
                        .param(UUID.fromString(id).toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(asBoris.get("/" + id + "/files").status()).isEqualTo(404);
    }

    private JsonNode attach(TestUser user, String task) {
        return Objects.requireNonNull(http.as(user)
                .post()
                .uri("/api/tasks/" + task + "/files?name={name}", "порядок.html")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(CONTENT)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private int status(TestUser user, String task) {
        return http.as(user)
                .post()
                .uri("/api/tasks/" + task + "/files?name=x.txt")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(CONTENT)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }
}
