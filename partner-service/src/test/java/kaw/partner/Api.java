package kaw.partner;

import java.util.Map;
import java.util.function.UnaryOperator;
import kaw.platform.web.Versions;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's HTTP interface as a test wants it: an answer with its status and JSON, whatever it is. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestHttp http;

    public Api(TestHttp http) {
        this.http = http;
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        public JsonNode at(String pointer) {
            return json().at(pointer);
        }
    }

    public Answer get(TestUser user, String path, Object... variables) {
        return send(user, HttpMethod.GET, path, null, request -> request, variables);
    }

    public Answer post(TestUser user, String path, Object body) {
        return send(user, HttpMethod.POST, path, body, request -> request);
    }

    public Answer patch(TestUser user, String path, int version, Object body) {
        return send(
                user,
                HttpMethod.PATCH,
                path,
                body,
                request -> request.header(HttpHeaders.IF_MATCH, Versions.etag(version)));
    }

    /** A new card; its id. */
    public String card(TestUser user, Map<String, ?> values) {
        Answer made = post(user, "/api/partners", Map.of("values", values));
        if (made.status() != 201) {
            throw new IllegalStateException(made.toString());
        }
        return made.at("/id").asString();
    }

    public Answer send(
            TestUser user,
            HttpMethod method,
            String path,
            @Nullable Object body,
            UnaryOperator<RestTestClient.RequestBodySpec> more,
            Object... variables) {
        RestTestClient.RequestBodySpec request =
                more.apply(http.as(user).method(method).uri(path, variables));
        RestTestClient.RequestHeadersSpec<?> filled = body == null
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsString(body));
        EntityExchangeResult<String> result =
                filled.exchange().expectBody(String.class).returnResult();
        String text = result.getResponseBody();
        return new Answer(result.getStatus().value(), result.getResponseHeaders(), text == null ? "" : text);
    }
}
