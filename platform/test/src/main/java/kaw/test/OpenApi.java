package kaw.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI description of a running service, to walk every operation it has: a new one cannot be forgotten. */
public final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    /** Reads the description of the service under test. */
    public static OpenApi of(TestHttp http) {
        String text = RestClient.create(http.url())
                .get()
                .uri("/v3/api-docs")
                .retrieve()
                .body(String.class);
        return parse(String.valueOf(text));
    }

    static OpenApi parse(String text) {
        return new OpenApi(JsonMapper.builder().build().readTree(text));
    }

    /**
     * One operation.
     *
     * @param method in upper case
     * @param path as a template: {@code /api/fields/{id}}
     * @param parameters names of its path and query parameters
     * @param response schema of what it answers when all is well; empty when it answers nothing
     */
    public record Operation(String method, String path, String id, List<Parameter> parameters, JsonNode response) {

        /** The path with a value in place of every parameter the map names. */
        public String filled(Map<String, String> values) {
            String filled = path;
            for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            return filled;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A parameter of an operation and where it goes: path, query or header. */
    public record Parameter(String name, String in, boolean required) {}

    /** Every operation, in the order of the document. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    /** The whole document. */
    public JsonNode document() {
        return document;
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            parameters.add(new Parameter(
                    parameter.path("name").asString(),
                    parameter.path("in").asString(),
                    parameter.path("required").asBoolean(false)));
        }
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("operationId").asString(""),
                List.copyOf(parameters),
                success(operation));
    }

    private static JsonNode success(JsonNode operation) {
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                for (JsonNode content : response.getValue().path("content")) {
                    return content.path("schema");
                }
            }
        }
        return operation.path("nothing");
    }
}
