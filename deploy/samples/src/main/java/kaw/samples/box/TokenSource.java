package kaw.samples.box;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bearer token from Keycloak, fetched anew before it runs out. */
final class TokenSource {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final URI endpoint;
    private final String grant;
    private @Nullable String token;
    private Instant until = Instant.MIN;

    TokenSource(BoxAddress box, Map<String, String> grant) {
        endpoint = URI.create(box.url() + "/auth/realms/kaw/protocol/openid-connect/token");
        Map<String, String> form = new HashMap<>(grant);
        form.put("client_id", "kaw-box");
        form.put("client_secret", box.clientSecret());
        this.grant = BoxApi.form(form);
    }

    synchronized String current(HttpClient http) {
        String known = token;
        if (known != null && Instant.now().isBefore(until)) {
            return known;
        }
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(grant))
                .build();
        HttpResponse<String> response = BoxApi.exchange(http, request);
        if (response.statusCode() != 200) {
            throw new RequestFailed(request, response);
        }
        JsonNode answer = JSON.readTree(response.body());
        until = Instant.now().plusSeconds(answer.get("expires_in").asLong()).minus(EARLY);
        String fresh = answer.get("access_token").asString();
        token = fresh;
        return fresh;
    }
}
