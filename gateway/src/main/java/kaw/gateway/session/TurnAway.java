package kaw.gateway.session;

import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Turns away whose session has ended at Keycloak, or whose user was deleted or switched off. */
final class TurnAway implements WebFilter {

    private final Admission admission;

    TurnAway(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith("/api/")) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(authentication -> admission.holds(Caller.of(authentication)))
                .defaultIfEmpty(true)
                .flatMap(holds -> holds ? chain.filter(exchange) : signOut(exchange));
    }

    private static Mono<Void> signOut(ServerWebExchange exchange) {
        return exchange.getSession()
                .filter(WebSession::isStarted)
                .flatMap(WebSession::invalidate)
                .then(Mono.error(SignedOut::new));
    }
}
