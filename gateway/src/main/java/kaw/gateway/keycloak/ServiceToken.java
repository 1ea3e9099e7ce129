package kaw.gateway.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The gateway's own access token for the admin API, fetched again when it ends. */
final class ServiceToken {

    /** Asked for again so long before its end that no call carries one about to end. */
    private static final Duration EARLY = Duration.ofSeconds(30);

    private record Token(String value, Instant usableUntil) {}

    private record TokenAnswer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    private final RestClient http;
    private final KeycloakProperties keycloak;
    private final Clock clock;
    private @Nullable Token token;

    ServiceToken(RestClient http, KeycloakProperties keycloak, Clock clock) {
        this.http = http;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    synchronized String value() {
        if (token == null || !clock.instant().isBefore(token.usableUntil())) {
            token = fetch();
        }
        return token.value();
    }

    /** Forgets a token that was refused: Keycloak may have been started anew with other keys. */
    synchronized void refused(String value) {
        if (token != null && token.value().equals(value)) {
            token = null;
        }
    }

    private Token fetch() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", keycloak.clientId());
        form.add("client_secret", keycloak.clientSecret());
        Instant asked = clock.instant();
        TokenAnswer answer = Objects.requireNonNull(http.post()
                .uri(keycloak.endpoint("token"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(TokenAnswer.class));
        return new Token(
                answer.accessToken(), asked.plusSeconds(answer.expiresIn()).minus(EARLY));
    }
}
