package kaw.gateway.session;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Leads on to Keycloak, which ends its own session: by redirect, or told in JSON to a script, which cannot follow one. */
final class SignOutRedirect implements ServerRedirectStrategy {

    private final ServerRedirectStrategy redirects = new DefaultServerRedirectStrategy();
    private final JsonMapper json;

    SignOutRedirect(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> sendRedirect(ServerWebExchange exchange, URI location) {
        boolean script = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream()
                .anyMatch(accept -> accept.contains(MediaType.APPLICATION_JSON_VALUE));
        if (!script) {
            return redirects.sendRedirect(exchange, location);
        }
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.OK);
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        byte[] body = json.writeValueAsBytes(Map.of("location", location.toString()));
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
