package kaw.samples.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTTP API of a running box, called with a bearer token through its gateway. An answer that is no success is thrown as a
 * {@link RequestFailed}.
 */
public final class BoxApi implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final TokenSource token;

    private BoxApi(String url, TokenSource token) {
        this.url = url;
        this.token = token;
    }

    /** The API with the rights of an administrator, by the box's own service account. */
    public static BoxApi ofAdministrator(BoxAddress box) {
        return new BoxApi(box.url(), new TokenSource(box, Map.of("grant_type", "client_credentials")));
    }

    /** The API with the rights of one user. */
    public static BoxApi ofUser(BoxAddress box, String login, String password) {
        return new BoxApi(
                box.url(),
                new TokenSource(
                        box,
                        Map.of("grant_type", "password", "username", login, "password", password, "scope", "openid")));
    }

    /** The bearer token of now, for what is not asked of this class. */
    public String token() {
        return token.current(http);
    }

    public JsonNode get(String path) {
        return send("GET", path, null, null);
    }

    public JsonNode post(String path, Object body) {
        return send("POST", path, json(body), null);
    }

    /** Has something done to what has the given version. */
    public JsonNode post(String path, Object body, int version) {
        return send("POST", path, json(body), version);
    }

    /** Changes what has the given version. */
    public JsonNode put(String path, Object body, int version) {
        return send("PUT", path, json(body), version);
    }

    /** Changes some values of what has the given version. */
    public JsonNode patch(String path, Object body, int version) {
        return send("PATCH", path, json(body), version);
    }

    /** Takes away what has the given version. */
    public JsonNode delete(String path, int version) {
        return send("DELETE", path, null, version);
    }

    /** Sends a file as the only part {@code file} of a form. */
    public JsonNode upload(String path, Path file, String name) throws IOException {
        String boundary = "kaw" + UUID.randomUUID();
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n".formatted(boundary, name)
                        + "Content-Type: application/octet-stream\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return answer(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body)
                .build());
    }

    private JsonNode send(String method, String path, @Nullable BodyPublisher body, @Nullable Integer version) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : body);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return answer(request.build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Accept-Language", "ru");
    }

    private JsonNode answer(HttpRequest request) {
        HttpResponse<String> response = exchange(http, request);
        if (response.statusCode() / 100 != 2) {
            throw new RequestFailed(request, response);
        }
        return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    static HttpResponse<String> exchange(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        http.close();
    }
}
