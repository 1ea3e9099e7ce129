package kaw.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaw.contracts.user.Role;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tasks over HTTP, as one person. */
public final class TasksApi {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestHttp http;
    private final TestUser user;

    public TasksApi(TestHttp http, TestUser user) {
        this.http = http;
        this.user = user;
    }

    /** An answer of any status. */
    public record Answer(int status, JsonNode body) {
        public String id() {
            assertThat(status).isBetween(200, 201);
            return body.path("id").asString();
        }

        public int version() {
            return body.path("version").asInt();
        }

        /** {@code field code} of each error. */
        public List<String> errors() {
            List<String> errors = new ArrayList<>();
            body.path("errors")
                    .forEach(error -> errors.add(error.path("field").asString() + " "
                            + error.path("code").asString()));
            return errors;
        }
    }

    /** Somebody with «Работа с задачами», whom the service has heard of. */
    public static TestUser worker(TestUsers users, kaw.platform.security.Users known) {
        TestUser worker = users.with(EnumSet.of(Role.TASKS));
        tell(users, known, worker);
        return worker;
    }

    /** Tells the service of somebody and waits until it has heard. */
    public static void tell(TestUsers users, kaw.platform.security.Users known, TestUser user) {
        users.tell(user.saved());
        Awaitility.await().until(() -> known.find(user.id()).isPresent());
    }

    /** A good task; further pairs of a field and its value replace or add to it, null takes away. */
    public static Map<String, @Nullable Object> task(TestUser assignee, @Nullable Object... more) {
        Map<String, @Nullable Object> task = new HashMap<>(Map.of(
                "title",
                "Обзвонить партнеров",
                "dueAt",
                Instant.now().plus(Duration.ofDays(2)).toString(),
                "assignee",
                assignee.id().value()));
        for (int i = 0; i < more.length; i += 2) {
            task.put(String.valueOf(more[i]), more[i + 1]);
        }
        return task;
    }

    public Answer set(Map<String, ? extends @Nullable Object> task) {
        return send("POST", "", task, null);
    }

    public Answer change(String id, int version, Map<String, ? extends @Nullable Object> task) {
        return send("PUT", "/" + id, task, version);
    }

    public Answer move(String id, int version, String status, @Nullable Object... more) {
        Map<String, @Nullable Object> move = new HashMap<>(Map.of("status", status));
        for (int i = 0; i < more.length; i += 2) {
            move.put(String.valueOf(more[i]), more[i + 1]);
        }
        return send("POST", "/" + id + "/move", move, version);
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer delete(String id, int version) {
        return send("DELETE", "/" + id, null, version);
    }

    /** Titles of a column of the board, from its top. */
    public List<String> column(String status) {
        List<String> titles = new ArrayList<>();
        get("?whose=any&status=" + status)
                .body()
                .path("items")
                .forEach(item -> titles.add(item.path("title").asString()));
        return titles;
    }

    public Answer send(String method, String path, @Nullable Object body, @Nullable Integer version) {
        RestTestClient.RequestBodySpec request =
                http.as(user).method(HttpMethod.valueOf(method)).uri("/api/tasks" + path);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        var result = request.exchange().expectBody(String.class).returnResult();
        String text = Objects.requireNonNullElse(result.getResponseBody(), "");
        return new Answer(result.getStatus().value(), JSON.readTree(text.isEmpty() ? "null" : text));
    }
}
