package kaw.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Keycloak sessions that have ended; whoever still comes with one is signed out. */
@Component
class EndedSessions {

    /** No session of ours lives longer than Keycloak's, which the realm ends after 16 hours. */
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Sinks.Many<String> news = Sinks.many().multicast().directBestEffort();
    private final Clock clock;

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    void end(String session) {
        Instant now = clock.instant();
        ended.values().removeIf(at -> at.isBefore(now.minus(REMEMBERED)));
        ended.put(session, now);
        synchronized (news) {
            news.emitNext(session, Sinks.EmitFailureHandler.FAIL_FAST);
        }
    }

    boolean contains(String session) {
        return ended.containsKey(session);
    }

    /** Tells the sessions that end from now on. */
    Flux<String> news() {
        return news.asFlux();
    }
}
