package kaw.gateway.routing;

import java.net.URI;
import kaw.gateway.session.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** The softphones' way to the PBX: SIP over a WebSocket, for people who are signed in and from our own pages only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kaw.pbx.web-socket-url")
class PbxRoute {

    static final String PATH = "/pbx/ws";

    @Bean
    RouteLocator pbx(
            RouteLocatorBuilder builder,
            PartBreakers breakers,
            PublicUrl ours,
            @Value("${kaw.pbx.web-socket-url}") URI pbx) {
        return builder.routes()
                .route(
                        "pbx",
                        route -> route.path(PATH)
                                .filters(filters -> filters.filters(
                                                fromOurPages(ours), breakers.of("pbx"), PassHeaders.TO_SERVICES)
                                        .removeRequestHeader("Authorization")
                                        .setPath(pbx.getPath()))
                                .uri(pbx))
                .build();
    }

    /** A WebSocket knows no CSRF token, but a browser always says whose page opens it. */
    private static GatewayFilter fromOurPages(PublicUrl ours) {
        return (exchange, chain) -> {
            String origin = exchange.getRequest().getHeaders().getOrigin();
            if (origin == null || origin.equals(ours.of(""))) {
                return chain.filter(exchange);
            }
            exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
            return exchange.getResponse().setComplete();
        };
    }
}
