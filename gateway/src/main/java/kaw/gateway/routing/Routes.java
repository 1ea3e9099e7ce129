package kaw.gateway.routing;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kaw.gateway.keycloak.KeycloakProperties;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder.Builder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** One route per service, its streams and its OpenAPI document, and the one to Keycloak. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final int CONNECT_MILLIS = 1000;
    private static final Duration KEYCLOAK_TIME_OUT = Duration.ofSeconds(20);

    /** The wait for an answer counts from the first byte of the request: 50 MB over half a megabit a second. */
    private static final Duration UPLOAD_TIME_OUT = Duration.ofMinutes(15);

    /** Where the services' springdoc answers. */
    private static final String OPENAPI = "/v3/api-docs";

    private final PartBreakers breakers;

    Routes(PartBreakers breakers) {
        this.breakers = breakers;
    }

    @Bean
    RouteLocator serviceRoutes(RouteLocatorBuilder builder, Parts parts, RelayToken relayToken, CutStream cutStream) {
        Builder routes = builder.routes();
        parts.services().forEach((name, part) -> {
            GatewayFilter breaker = breakers.of(name);
            if (!part.streams().isEmpty()) {
                routes.route(
                        name + "-streams",
                        route -> route.path(part.streams().toArray(String[]::new))
                                .filters(filters ->
                                        filters.filters(breaker, relayToken, cutStream, PassHeaders.TO_SERVICES))
                                .metadata(RouteMetadataUtils.CONNECT_TIMEOUT_ATTR, CONNECT_MILLIS)
                                .uri(part.url()));
            }
            if (!part.uploads().isEmpty()) {
                routes.route(
                        name + "-uploads",
                        route -> timed(
                                        route.method(HttpMethod.POST)
                                                .and()
                                                .path(part.uploads().toArray(String[]::new))
                                                .filters(filters ->
                                                        filters.filters(breaker, relayToken, PassHeaders.TO_SERVICES)),
                                        UPLOAD_TIME_OUT)
                                .uri(part.url()));
            }
            if (!part.paths().isEmpty()) {
                routes.route(
                        name,
                        route -> timed(
                                        route.path(withAllBelow(part.paths()))
                                                .filters(filters ->
                                                        filters.filters(breaker, relayToken, PassHeaders.TO_SERVICES)),
                                        part.timeOut())
                                .uri(part.url()));
            }
            routes.route(
                    name + "-openapi",
                    route -> timed(
                                    route.path("/api/docs/" + name)
                                            .filters(filters -> filters.filters(
                                                            breaker, relayToken, PassHeaders.TO_SERVICES)
                                                    .setPath(OPENAPI)),
                                    part.timeOut())
                            .uri(part.url()));
        });
        return routes.build();
    }

    /**
     * Keycloak, at {@code /auth}: sign-in, tokens and its pages' files. Its own console is the way to everything, so it
     * is passed on only where the installation says so.
     */
    @Bean
    RouteLocator keycloakRoute(RouteLocatorBuilder builder, KeycloakProperties keycloak) {
        Stream<String> always = Stream.of("/auth/realms/" + keycloak.realm() + "/**", "/auth/resources/**");
        Stream<String> console = Stream.of("/auth/admin/**", "/auth/realms/master/**");
        String[] paths = Stream.concat(always, keycloak.console() ? console : Stream.empty())
                .toArray(String[]::new);
        return builder.routes()
                .route(
                        "keycloak",
                        route -> timed(
                                        route.path(paths)
                                                .filters(filters -> filters.filters(
                                                        breakers.of("keycloak"), PassHeaders.TO_KEYCLOAK)),
                                        KEYCLOAK_TIME_OUT)
                                .uri(keycloak.url()))
                .build();
    }

    private static UriSpec timed(UriSpec route, Duration timeOut) {
        return route.metadata(RouteMetadataUtils.CONNECT_TIMEOUT_ATTR, CONNECT_MILLIS)
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, (int) timeOut.toMillis());
    }

    private static String[] withAllBelow(List<String> paths) {
        return paths.stream().flatMap(path -> Stream.of(path, path + "/**")).toArray(String[]::new);
    }
}
