package kaw.gateway.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Tells whether a password is the user's.
 *
 * <p>Keycloak has no call for this, so it is asked for a token with the password, and the session that comes with it is
 * ended at once. Wrong guesses count against the brute-force limit like those at the sign-in page.
 */
@Component
public class CheckPassword {

    private record Tokens(@JsonProperty("refresh_token") String refreshToken) {}

    private final RestClient http;
    private final KeycloakProperties keycloak;

    CheckPassword(RestClient keycloakRequests, KeycloakProperties keycloak) {
        this.http = keycloakRequests;
        this.keycloak = keycloak;
    }

    public boolean matches(String login, String password) {
        try {
            MultiValueMap<String, String> form = client();
            form.add("grant_type", "password");
            form.add("username", login);
            form.add("password", password);
            Tokens tokens = Objects.requireNonNull(post("token", form).body(Tokens.class));
            MultiValueMap<String, String> end = client();
            end.add("refresh_token", tokens.refreshToken());
            post("logout", end).toBodilessEntity();
            return true;
        } catch (KeycloakRefused e) {
            return false;
        } catch (ResourceAccessException e) {
            throw new KeycloakUnavailable(e);
        }
    }

    private RestClient.ResponseSpec post(String endpoint, MultiValueMap<String, String> form) {
        return http.post()
                .uri(keycloak.endpoint(endpoint))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve();
    }

    private MultiValueMap<String, String> client() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_id", keycloak.clientId());
        form.add("client_secret", keycloak.clientSecret());
        return form;
    }
}
