package kaw.gateway.session;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends a session for all its tabs and streams, be it that its user signs out or that Keycloak says so by back-channel. */
@Component
class EndSession implements ServerLogoutHandler {

    private final EndedSessions ended;

    EndSession(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Mono<Void> logout(WebFilterExchange exchange, Authentication authentication) {
        String session = switch (authentication.getPrincipal()) {
            case OidcLogoutToken token -> token.getSessionId();
            case OidcUser user -> user.getClaimAsString("sid");
            case null, default -> null;
        };
        return Mono.fromRunnable(() -> {
            if (session != null) {
                ended.end(session);
            }
        });
    }
}
