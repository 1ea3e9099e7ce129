package kaw.gateway.routing;

import kaw.gateway.session.SessionTokens;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives the service the caller's token: the session's, or the one a program came with. */
@Component
class RelayToken implements GatewayFilter {

    private final SessionTokens tokens;

    RelayToken(SessionTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.<Authentication>getPrincipal()
                .flatMap(caller -> caller instanceof OAuth2AuthenticationToken
                        ? tokens.accessToken(exchange, caller).map(token -> withToken(exchange, token))
                        : Mono.just(exchange))
                .flatMap(chain::filter);
    }

    private static ServerWebExchange withToken(ServerWebExchange exchange, String token) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> headers.setBearerAuth(token)))
                .build();
    }
}
