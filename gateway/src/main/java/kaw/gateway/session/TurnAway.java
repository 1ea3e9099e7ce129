package kaw.gateway.session;

import java.util.function.BiPredicate;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Turns away whose session has ended at Keycloak, whose user was deleted or switched off, or for whom there is no room. */
final class TurnAway implements WebFilter {

    private final BiPredicate<Caller, ServerHttpRequest> mayStay;

    private TurnAway(BiPredicate<Caller, ServerHttpRequest> mayStay) {
        this.mayStay = mayStay;
    }

    static TurnAway programs(Admission admission) {
        return new TurnAway((caller, request) -> admission.holds(caller));
    }

    static TurnAway browsers(Admission admission, Presence presence) {
        return new TurnAway(
                (caller, request) -> admission.holds(caller) && presence.seen(caller, RemoteAddress.of(request)));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith("/api/")) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(authentication -> mayStay.test(Caller.of(authentication), exchange.getRequest()))
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
