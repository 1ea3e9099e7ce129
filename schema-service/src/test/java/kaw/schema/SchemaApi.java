package kaw.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaw.platform.security.GroupId;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The requests of one person to schema-service, a line each. */
public final class SchemaApi {
    private final RestTestClient http;

    public SchemaApi(TestHttp http, TestUser user) {
        this.http = http.as(user);
    }

    /** What makes a field of plain text. */
    public static Map<String, Object> text(String name) {
        return Map.of("name", name, "label", "Поле " + name, "type", "TEXT");
    }

    public static int status(ResponseSpec answer) {
        return answer.returnResult(byte[].class).getStatus().value();
    }

    public ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    public ResponseSpec get(String path, String language) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }

    public ResponseSpec post(String path, Object body) {
        return post(path, body, "ru");
    }

    public ResponseSpec post(String path, Object body, String language) {
        return http.post()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public ResponseSpec put(String path, int version, Object body) {
        return http.put()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public ResponseSpec putWithoutVersion(String path, Object body) {
        return http.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public ResponseSpec delete(String path, int version) {
        return http.delete()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .exchange();
    }

    /** Creates something and returns its id. */
    public String create(String path, Map<String, ?> body) {
        Map<?, ?> made = post(path, body)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(made == null ? null : made.get("id"));
    }

    /** The names of what a list at this path holds. */
    public List<String> names(String path) {
        Map<?, ?> answer = Objects.requireNonNull(get(path)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        return ((List<?>) Objects.requireNonNull(answer.get("items")))
                .stream()
                        .map(item -> String.valueOf(((Map<?, ?>) item).get("name")))
                        .toList();
    }

    /** Gives a group these levels, whatever it had. */
    public void grant(GroupId group, Map<String, String> levels) {
        String path = "/api/access/" + group;
        Map<?, ?> now = get(path)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        int version = now != null && now.get("version") instanceof Integer number ? number : 0;
        put(path, version, Map.of("levels", levels)).expectStatus().isOk();
    }
}
