package kaw.gateway.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What someone does at Keycloak itself, past the gateway. */
public final class KeycloakConsole {

    private final RestClient http = RestClient.create();
    private final String url;
    private final String realm;
    private final String secret;

    KeycloakConsole(String url, String realm, String secret) {
        this.url = url;
        this.realm = realm;
        this.secret = secret;
    }

    public String createUser(String login, Map<String, Object> more, String... roles) {
        Map<String, Object> user = new HashMap<>(more);
        user.put("username", login);
        user.put("enabled", true);
        user.put(
                "credentials", List.of(Map.of("type", "password", "value", Installation.PASSWORD, "temporary", false)));
        post("/users", user);
        String id = idOf(login);
        for (String role : roles) {
            post("/users/" + id + "/role-mappings/realm", List.of(get("/roles/" + role)));
        }
        return id;
    }

    public String idOf(String login) {
        return get("/users?exact=true&username=" + login).get(0).get("id").asString();
    }

    public void setEnabled(String id, boolean enabled) {
        http.put()
                .uri(admin() + "/users/" + id)
                .headers(h -> h.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("enabled", enabled))
                .retrieve()
                .toBodilessEntity();
    }

    public void delete(String path) {
        http.delete()
                .uri(admin() + path)
                .headers(h -> h.setBearerAuth(token()))
                .retrieve()
                .toBodilessEntity();
    }

    public JsonNode get(String path) {
        return Objects.requireNonNull(http.get()
                .uri(admin() + path)
                .headers(h -> h.setBearerAuth(token()))
                .retrieve()
                .body(JsonNode.class));
    }

    public void post(String path, Object body) {
        http.post()
                .uri(admin() + path)
                .headers(h -> h.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private String admin() {
        return url + "/admin/realms/" + realm;
    }

    /** A token of the gateway's own service account. */
    public String token() {
        return token(Map.of("grant_type", "client_credentials"));
    }

    /** A token that a program could get for a user. */
    public String token(String login) {
        return token(Map.of("grant_type", "password", "username", login, "password", Installation.PASSWORD));
    }

    private String token(Map<String, String> grant) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        grant.forEach(form::add);
        form.add("client_id", "kaw-gateway");
        form.add("client_secret", secret);
        JsonNode tokens = Objects.requireNonNull(http.post()
                .uri(url + "/realms/" + realm + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class));
        return tokens.get("access_token").asString();
    }
}
