package kaw.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets through what a client may say and drops what only we may: nobody behind the gateway is to believe where a request
 * comes from, or who sent it, because a header says so.
 */
enum PassHeaders implements GatewayFilter {
    /** No cookies at all. */
    TO_SERVICES(Set.of()),

    /** Its own cookies, but not ours. */
    TO_KEYCLOAK(Set.of("__Host-kaw", "XSRF-TOKEN"));

    /** An administrator's wish to see what someone else sees; the services check that it is one. */
    private static final String VIEW_AS = "x-view-as";

    private static final Set<String> TRACING = Set.of("forwarded", "traceparent", "tracestate", "baggage", "b3");

    private final Set<String> ourCookies;

    PassHeaders(Set<String> ourCookies) {
        this.ourCookies = ourCookies;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange.mutate()
                .request(request -> request.headers(this::clean))
                .build());
    }

    void clean(HttpHeaders headers) {
        List<String> dropped =
                headers.headerNames().stream().filter(PassHeaders::isOurs).toList();
        dropped.forEach(headers::remove);
        List<String> cookies = headers.remove(HttpHeaders.COOKIE);
        if (cookies != null && this == TO_KEYCLOAK) {
            String kept = cookies.stream()
                    .flatMap(line -> List.of(line.split(";\\s*")).stream())
                    .filter(cookie -> !ourCookies.contains(cookie.split("=", 2)[0].strip()))
                    .collect(Collectors.joining("; "));
            if (!kept.isEmpty()) {
                headers.set(HttpHeaders.COOKIE, kept);
            }
        }
    }

    private static boolean isOurs(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-") && !name.equals(VIEW_AS) || name.startsWith("ce-") || TRACING.contains(name);
    }
}
