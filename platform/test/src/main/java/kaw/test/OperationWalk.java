package kaw.test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Calls every operation in the OpenAPI document of the service under test, as different people: what a new operation shows to whom
 * is looked at before anyone thinks of it.
 */
public final class OperationWalk {

    private final TestHttp http;
    private final List<OpenApi.Operation> operations;

    public OperationWalk(TestHttp http) {
        this.http = http;
        this.operations = OpenApi.of(http).operations();
    }

    private OperationWalk(TestHttp http, List<OpenApi.Operation> operations) {
        this.http = http;
        this.operations = operations;
    }

    /** Leaves out an operation that never ends, such as {@code GET /api/live}. */
    public OperationWalk without(String operation) {
        return new OperationWalk(
                http,
                operations.stream()
                        .filter(each -> !each.toString().equals(operation))
                        .toList());
    }

    /** What came back; the status is the HTTP one. */
    public record Answer(OpenApi.Operation operation, int status, String text) {

        public boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /**
     * Each operation once, writes with an empty object.
     *
     * @param parameters what to put for path and required query parameters of these names; others get a random id
     */
    public List<Answer> as(TestUser user, Map<String, String> parameters) {
        return walk(http.as(user), parameters);
    }

    /** The same without a token. */
    public List<Answer> asNobody(Map<String, String> parameters) {
        return walk(http.asNobody(), parameters);
    }

    private List<Answer> walk(RestTestClient client, Map<String, String> parameters) {
        List<Answer> answers = new ArrayList<>();
        for (OpenApi.Operation operation : operations) {
            answers.add(call(client, operation, parameters));
        }
        return answers;
    }

    private static Answer call(RestTestClient client, OpenApi.Operation operation, Map<String, String> parameters) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder path = new StringBuilder(operation.path());
        for (OpenApi.Parameter parameter : operation.parameters()) {
            String value =
                    parameters.getOrDefault(parameter.name(), UUID.randomUUID().toString());
            values.put(parameter.name(), value);
            if (parameter.in().equals("query") && parameter.required()) {
                path.append(path.indexOf("?") < 0 ? '?' : '&').append(parameter.name() + "={" + parameter.name() + "}");
            }
        }
        RestTestClient.RequestBodySpec request =
                client.method(HttpMethod.valueOf(operation.method())).uri(path.toString(), values);
        if (!operation.method().equals("GET")) {
            request.header(HttpHeaders.IF_MATCH, "\"0\"")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{}");
        }
        EntityExchangeResult<String> result =
                request.exchange().expectBody(String.class).returnResult();
        return new Answer(operation, result.getStatus().value(), String.valueOf(result.getResponseBody()));
    }
}
