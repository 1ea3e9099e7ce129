package kaw.components;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON over HTTP with a bearer token, on the JDK's old client: the process that uses it lives in 32 MB.
 *
 * @param base what every path is added to
 */
record JsonHttp(String base, String token) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Posts a form without a token and reads the answer. */
    static JsonNode form(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange("POST", address, null, "application/x-www-form-urlencoded", body)
                .orElseThrow(() -> new ComponentFailed(address + " does not exist"));
    }

    /** Empty when there is no such thing. */
    Optional<JsonNode> get(String path) {
        return exchange("GET", base + path, token, "application/json", null);
    }

    void post(String path, JsonNode body) {
        exchange("POST", base + path, token, "application/json", body.toString());
    }

    void put(String path, JsonNode body) {
        exchange("PUT", base + path, token, "application/json", body.toString());
    }

    private static Optional<JsonNode> exchange(
            String method, String address, @Nullable String token, String type, @Nullable String body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setConnectTimeout(5_000);
            connection.setReadTimeout(120_000);
            connection.setRequestProperty("Content-Type", type);
            if (token != null) {
                connection.setRequestProperty("Authorization", "Bearer " + token);
            }
            if (body != null) {
                connection.setDoOutput(true);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body.getBytes(StandardCharsets.UTF_8));
                }
            }
            return answer(method, address, connection);
        } catch (IOException e) {
            throw new ComponentFailed(method + " " + address + " failed: " + e.getMessage(), e);
        }
    }

    private static Optional<JsonNode> answer(String method, String address, HttpURLConnection connection)
            throws IOException {
        int status = connection.getResponseCode();
        if (status == 404 && method.equals("GET")) {
            return Optional.empty();
        }
        boolean ok = status / 100 == 2;
        String text;
        try (InputStream in = ok ? connection.getInputStream() : connection.getErrorStream()) {
            text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!ok) {
            throw new ComponentFailed(method + " " + address + " was answered with " + status + ": " + text);
        }
        return Optional.of(text.isBlank() ? JSON.nullNode() : JSON.readTree(text));
    }
}
