package kaw.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kaw.gateway.keycloak.KeycloakUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The access token of a browser's session, refreshed before it ends. */
@Component
public class SessionTokens {

    private static final Logger log = LoggerFactory.getLogger(SessionTokens.class);

    /** Refreshed so long before its end that it does not end on its way to a service. */
    private static final Duration EARLY = Duration.ofSeconds(45);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ServerOAuth2AuthorizedClientRepository clients;
    private final WebClientReactiveRefreshTokenTokenResponseClient keycloak =
            new WebClientReactiveRefreshTokenTokenResponseClient();
    private final Clock clock;

    /** By refresh token: a page asks many things at once, and one answer serves them all. */
    private final Map<String, Mono<OAuth2AccessTokenResponse>> running = new ConcurrentHashMap<>();

    SessionTokens(ServerOAuth2AuthorizedClientRepository clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    public Mono<String> accessToken(ServerWebExchange exchange, Authentication caller) {
        return clients.<OAuth2AuthorizedClient>loadAuthorizedClient(KeycloakClient.ID, caller, exchange)
                .switchIfEmpty(Mono.error(SignedOut::new))
                .flatMap(client -> endsAfter(client, clock.instant().plus(EARLY))
                        ? Mono.just(client)
                        : refreshed(client, caller, exchange))
                .map(client -> client.getAccessToken().getTokenValue());
    }

    private static boolean endsAfter(OAuth2AuthorizedClient client, Instant instant) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && end.isAfter(instant);
    }

    private Mono<OAuth2AuthorizedClient> refreshed(
            OAuth2AuthorizedClient client, Authentication caller, ServerWebExchange exchange) {
        OAuth2RefreshToken refreshToken = client.getRefreshToken();
        if (refreshToken == null) {
            return signOut(exchange);
        }
        return refreshOnce(client, refreshToken)
                .map(answer -> new OAuth2AuthorizedClient(
                        client.getClientRegistration(),
                        client.getPrincipalName(),
                        answer.getAccessToken(),
                        newer(answer.getRefreshToken(), refreshToken)))
                .flatMap(newer ->
                        clients.saveAuthorizedClient(newer, caller, exchange).thenReturn(newer))
                .onErrorResume(failure -> {
                    if (isRefusal(failure)) {
                        return signOut(exchange);
                    }
                    log.warn("A token was not refreshed: {}", failure.toString());
                    return endsAfter(client, clock.instant())
                            ? Mono.just(client)
                            : Mono.error(new KeycloakUnavailable(failure));
                });
    }

    private Mono<OAuth2AccessTokenResponse> refreshOnce(
            OAuth2AuthorizedClient client, OAuth2RefreshToken refreshToken) {
        String key = refreshToken.getTokenValue();
        return running.computeIfAbsent(
                key,
                token -> keycloak.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                                client.getClientRegistration(), client.getAccessToken(), refreshToken))
                        .timeout(PATIENCE)
                        .doFinally(end -> running.remove(key))
                        .cache());
    }

    private static OAuth2RefreshToken newer(@Nullable OAuth2RefreshToken answered, OAuth2RefreshToken present) {
        return Objects.requireNonNullElse(answered, present);
    }

    /** Keycloak has ended the session, or the user may not sign in any more. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof OAuth2AuthorizationException refused
                && OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode());
    }

    private static <T> Mono<T> signOut(ServerWebExchange exchange) {
        return exchange.getSession().flatMap(WebSession::invalidate).then(Mono.error(SignedOut::new));
    }
}
