package kaw.test;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The few calls of Keycloak's admin API that tests need. */
final class KeycloakAdmin {

    private final String url;
    private final String user;
    private final String password;
    private final RestClient http;

    KeycloakAdmin(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.http = RestClient.create(url);
    }

    String url() {
        return url;
    }

    /** Another test JVM may have been faster. */
    void importRealm(JsonNode realm) {
        try {
            http.post()
                    .uri("/admin/realms")
                    .headers(headers -> headers.setBearerAuth(token()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(realm)
                    .retrieve()
                    .toBodilessEntity();
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() != HttpStatus.CONFLICT) {
                throw refused;
            }
        }
    }

    /** Makes something and returns its id. */
    String create(String realm, String path, Object body) {
        ResponseEntity<Void> made = post(realm, path, body);
        String place = String.valueOf(made.getHeaders().getLocation());
        return place.substring(place.lastIndexOf('/') + 1);
    }

    ResponseEntity<Void> post(String realm, String path, Object body) {
        return http.post()
                .uri("/admin/realms/" + realm + "/" + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    void put(String realm, String path) {
        put(realm, path, Map.of());
    }

    void put(String realm, String path, Object body) {
        http.put()
                .uri("/admin/realms/" + realm + "/" + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    JsonNode get(String realm, String path) {
        return required(http.get()
                .uri("/admin/realms/" + realm + "/" + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(JsonNode.class));
    }

    /** An access token for a user's password. */
    String passwordGrant(String realm, String client, String secret, String login, String userPassword) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "password");
        form.add("client_id", client);
        form.add("client_secret", secret);
        form.add("username", login);
        form.add("password", userPassword);
        return grant(realm, form);
    }

    /** An access token of the client's own account. */
    String clientGrant(String realm, String client, String secret) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", client);
        form.add("client_secret", secret);
        return grant(realm, form);
    }

    /** The admin's token lives for a minute: a new one per call is the simplest that holds. */
    String token() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", user);
        form.add("password", password);
        return grant("master", form);
    }

    private String grant(String realm, MultiValueMap<String, String> form) {
        return required(http.post()
                        .uri("/realms/" + realm + "/protocol/openid-connect/token")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(JsonNode.class))
                .get("access_token")
                .asString();
    }

    private static JsonNode required(@Nullable JsonNode answer) {
        if (answer == null) {
            throw new IllegalStateException("Keycloak answered nothing");
        }
        return answer;
    }
}
