package kaw.gateway.session;

import java.net.URI;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.problem.ProblemWriter;
import kaw.gateway.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Gives a new session its full length, makes sure that the user is known everywhere, and goes back to their page; or, where as
 * many are at work as may be, says so and signs out again.
 */
@Component
class AfterSignIn implements ServerAuthenticationSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(AfterSignIn.class);

    private final DefaultServerRedirectStrategy redirects = new DefaultServerRedirectStrategy();
    private final SessionProperties properties;
    private final Directory directory;
    private final Reconcile reconcile;
    private final Presence presence;
    private final EndSession endSession;
    private final ProblemWriter problems;
    private final Scheduler blocking;

    AfterSignIn(
            SessionProperties properties,
            Directory directory,
            Reconcile reconcile,
            Presence presence,
            EndSession endSession,
            ProblemWriter problems,
            Scheduler blocking) {
        this.properties = properties;
        this.directory = directory;
        this.reconcile = reconcile;
        this.presence = presence;
        this.endSession = endSession;
        this.problems = problems;
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange filter, Authentication authentication) {
        ServerWebExchange exchange = filter.getExchange();
        return exchange.getSession().flatMap(session -> {
            session.setMaxIdleTime(properties.idle());
            String path = ReturnTo.recall(session);
            return makeKnown(authentication.getName())
                    .then(Mono.defer(() -> hasRoom(exchange, authentication)
                            ? redirects.sendRedirect(exchange, URI.create(path))
                            : turnAway(filter, authentication, session)));
        });
    }

    private boolean hasRoom(ServerWebExchange exchange, Authentication authentication) {
        return presence.enter(Caller.of(authentication), RemoteAddress.of(exchange.getRequest()));
    }

    /** Out of Keycloak too: the next one at this browser is asked who they are. */
    private Mono<Void> turnAway(WebFilterExchange filter, Authentication authentication, WebSession session) {
        return endSession
                .logout(filter, authentication)
                .then(session.invalidate())
                .then(problems.write(filter.getExchange(), new TooManyUsers(presence.cap())));
    }

    /** Someone added in Keycloak's own console may sign in sooner than they are noticed there. */
    private Mono<Void> makeKnown(String id) {
        if (directory.person(id).isPresent()) {
            return Mono.empty();
        }
        return Mono.fromRunnable(() -> reconcile.person(id))
                .subscribeOn(blocking)
                .then()
                .onErrorResume(Unavailable.class, e -> {
                    log.warn("The new user {} will be known a little later", id);
                    return Mono.empty();
                });
    }
}
