package kaw.gateway.session;

import java.net.URI;
import java.util.List;
import kaw.gateway.problem.Problem;
import kaw.gateway.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who gets in and how, in the order it is tried: Keycloak's own pages, programs with a bearer token, browsers with a
 * session.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private final Admission admission;
    private final ProblemWriter problems;

    SecurityChains(Admission admission, ProblemWriter problems) {
        this.admission = admission;
        this.problems = problems;
    }

    /** Each filter would be observed, at a cost that shows; the requests are measured at the door. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain keycloakPages(ServerHttpSecurity http) {
        return bare(http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/auth/**")))
                .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain programs(ServerHttpSecurity http) {
        return bare(http.securityMatcher(SecurityChains::carriesBearerToken))
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).authenticationEntryPoint(refuse()))
                .authorizeExchange(this::rules)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refuse()).accessDeniedHandler(forbid("forbidden")))
                .addFilterAfter(TurnAway.programs(admission), SecurityWebFiltersOrder.AUTHENTICATION)
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain browsers(
            ServerHttpSecurity http,
            AfterSignIn afterSignIn,
            EndSession endSession,
            Presence presence,
            ReactiveClientRegistrationRepository registrations,
            PublicUrl address,
            JsonMapper json) {
        OidcClientInitiatedServerLogoutSuccessHandler leave =
                new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        leave.setPostLogoutRedirectUri(address.of("/"));
        leave.setLogoutSuccessUrl(URI.create("/"));
        leave.setRedirectStrategy(new SignOutRedirect(json));
        return http.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                // The plain token, not one masked against BREACH: it travels in a cookie and a header, never in a
                // compressed body, so there is nothing to guess it from.
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .accessDeniedHandler(forbid("csrf")))
                .oauth2Login(login -> login.authenticationSuccessHandler(afterSignIn)
                        .authenticationFailureHandler(
                                (filter, failure) -> problems.write(filter.getExchange(), new SignInFailed())))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(endSession)))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutHandler(new DelegatingServerLogoutHandler(List.of(
                                endSession,
                                new SecurityContextServerLogoutHandler(),
                                new WebSessionServerLogoutHandler())))
                        .logoutSuccessHandler(leave))
                .authorizeExchange(this::rules)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refuse()).accessDeniedHandler(forbid("forbidden")))
                .addFilterAfter(new CsrfCookieFilter(), SecurityWebFiltersOrder.CSRF)
                .addFilterAfter(TurnAway.browsers(admission, presence), SecurityWebFiltersOrder.AUTHENTICATION)
                .build();
    }

    private void rules(AuthorizeExchangeSpec exchanges) {
        exchanges
                .pathMatchers("/api/users/names")
                .authenticated()
                .pathMatchers("/api/users/**", "/api/groups/**")
                .access((authentication, context) -> authentication
                        .filter(who -> who.isAuthenticated())
                        .map(who -> new AuthorizationDecision(admission.isAdmin(Caller.of(who)))))
                .pathMatchers("/api/**", "/pbx/**")
                .authenticated()
                .pathMatchers("/actuator/health/**")
                .permitAll()
                .pathMatchers("/actuator/**")
                .access((authentication, context) ->
                        Mono.just(new AuthorizationDecision(comesFromThisMachine(context.getExchange()))))
                .anyExchange()
                .permitAll();
    }

    /** Neither session nor sign-in page nor CSRF token. */
    private static ServerHttpSecurity bare(ServerHttpSecurity http) {
        return http.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance());
    }

    private static CookieServerCsrfTokenRepository csrfCookie() {
        CookieServerCsrfTokenRepository cookie = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(builder -> builder.secure(true).sameSite("Lax"));
        return cookie;
    }

    private static Mono<MatchResult> carriesBearerToken(ServerWebExchange exchange) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                ? ServerWebExchangeMatcher.MatchResult.match()
                : ServerWebExchangeMatcher.MatchResult.notMatch();
    }

    /** A proxy in front of us is on this machine too, and says so in a header. */
    private static boolean comesFromThisMachine(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return request.getRemoteAddress() != null
                && request.getRemoteAddress().getAddress().isLoopbackAddress()
                && !request.getHeaders().containsHeader("X-Forwarded-For")
                && !request.getHeaders().containsHeader("Forwarded");
    }

    private ServerAuthenticationEntryPoint refuse() {
        return (exchange, failure) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.write(exchange, new SignedOut());
        };
    }

    private ServerAccessDeniedHandler forbid(String code) {
        return (exchange, failure) -> problems.write(exchange, new Forbidden(code));
    }

    private static final class Forbidden extends Problem {
        Forbidden(String code) {
            super(Kind.FORBIDDEN, code);
        }
    }
}
