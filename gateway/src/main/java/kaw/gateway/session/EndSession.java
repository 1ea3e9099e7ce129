package kaw.gateway.session;

import kaw.gateway.keycloak.KeycloakSessions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Ends a session for all its tabs and streams, be it that its user signs out or that Keycloak says so by back-channel.
 *
 * <p>Keycloak's own ends here too and not only by the redirect that follows: a browser that never gets there would be signed in
 * again, without being asked, to the session that has ended here, over and over.
 */
@Component
class EndSession implements ServerLogoutHandler {

    private static final Logger log = LoggerFactory.getLogger(EndSession.class);

    private final EndedSessions ended;
    private final KeycloakSessions keycloak;
    private final Scheduler blocking;

    EndSession(EndedSessions ended, KeycloakSessions keycloak, Scheduler blocking) {
        this.ended = ended;
        this.keycloak = keycloak;
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> logout(WebFilterExchange exchange, Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case OidcLogoutToken token -> here(token.getSessionId());
            case OidcUser user -> atKeycloak(user.getClaimAsString("sid")).then(here(user.getClaimAsString("sid")));
            case null, default -> Mono.empty();
        };
    }

    /** One that is not the caller's own. */
    Mono<Void> end(String session) {
        return atKeycloak(session).then(here(session));
    }

    private Mono<Void> here(@Nullable String session) {
        return session == null ? Mono.empty() : Mono.fromRunnable(() -> ended.end(session));
    }

    private Mono<Void> atKeycloak(@Nullable String session) {
        if (session == null) {
            return Mono.empty();
        }
        return Mono.<Void>fromRunnable(() -> keycloak.end(session))
                .subscribeOn(blocking)
                .onErrorResume(RuntimeException.class, e -> {
                    log.warn("Keycloak did not end a session, the browser is led there to do so: {}", e.toString());
                    return Mono.empty();
                });
    }
}
