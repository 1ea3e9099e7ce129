package kaw.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people do with events, over HTTP. */
public final class Requests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestHttp http;

    public Requests(TestHttp http) {
        this.http = http;
    }

    /** What came back; a null node where nothing did. */
    public record Answer(int status, JsonNode body) {

        public String id() {
            return body.path("id").asString();
        }

        public int version() {
            return body.path("version").asInt();
        }

        /** The errors of a problem, as {@code field code}. */
        public List<String> errors() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString() + " "
                            + error.path("code").asString())
                    .toList();
        }
    }

    public static Map<String, @Nullable Object> event(String text, Instant startsAt, TestUser assignee) {
        Map<String, @Nullable Object> event = new HashMap<>();
        event.put("text", text);
        event.put("startsAt", startsAt.toString());
        event.put("assignee", assignee.id().value());
        return event;
    }

    public Answer create(TestUser by, Map<String, @Nullable Object> event) {
        return send(by, "POST", "/api/events", event, null);
    }

    public Answer follow(TestUser by, String previous, Map<String, @Nullable Object> event) {
        return send(by, "POST", "/api/events?previousId=" + previous, event, null);
    }

    public Answer change(TestUser by, Answer event, Map<String, @Nullable Object> to) {
        return send(by, "PUT", "/api/events/" + event.id(), to, event.version());
    }

    public Answer move(TestUser by, Answer event, Instant to) {
        return send(
                by, "POST", "/api/events/" + event.id() + "/move", Map.of("startsAt", to.toString()), event.version());
    }

    public Answer complete(TestUser by, Answer event) {
        return send(by, "POST", "/api/events/" + event.id() + "/complete", null, event.version());
    }

    public Answer snooze(TestUser by, Answer event, Instant until) {
        return send(by, "POST", "/api/events/" + event.id() + "/snooze", Map.of("until", until.toString()), null);
    }

    public Answer delete(TestUser by, Answer event) {
        return send(by, "DELETE", "/api/events/" + event.id(), null, event.version());
    }

    public Answer get(TestUser by, String path) {
        return send(by, "GET", path, null, null);
    }

    private Answer send(TestUser by, String method, String path, @Nullable Object body, @Nullable Integer version) {
        var request = http.as(by).method(HttpMethod.valueOf(method)).uri(path);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        EntityExchangeResult<String> result =
                request.exchange().expectBody(String.class).returnResult();
        String text = Objects.requireNonNullElse(result.getResponseBody(), "");
        return new Answer(result.getStatus().value(), JSON.readTree(text.isEmpty() ? "null" : text));
    }
}
