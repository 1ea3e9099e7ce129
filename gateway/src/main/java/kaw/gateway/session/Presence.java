package kaw.gateway.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who is on at this gateway, and whether there is room for one more.
 *
 * <p>At work is who has a window open, or had one a little while ago: a browser that was closed without signing out does not
 * keep others away. Whoever comes back after that needs room again. Several browsers of one user are one user.
 */
@Component
public class Presence {

    private final Map<String, PresentSession> sessions = new ConcurrentHashMap<>();
    private final Admission admission;
    private final SessionProperties properties;
    private final Clock clock;

    Presence(Admission admission, EndedSessions ended, SessionProperties properties, Clock clock) {
        this.admission = admission;
        this.properties = properties;
        this.clock = clock;
        ended.news().subscribe(sessions::remove);
    }

    int cap() {
        return properties.cap();
    }

    /** Notes a request; false when there is no room for who makes it. */
    boolean seen(Caller caller, @Nullable String address) {
        Instant now = clock.instant();
        PresentSession known = caller.session() == null ? null : sessions.get(caller.session());
        if (known == null || !known.isAtWork(emptySince(now))) {
            return enter(caller, address);
        }
        sessions.computeIfPresent(known.id(), (id, session) -> session.seen(now, address));
        return true;
    }

    /** One at a time, so that the last place is not given twice. */
    synchronized boolean enter(Caller caller, @Nullable String address) {
        Instant now = clock.instant();
        String id = caller.session();
        if (id == null) {
            return true;
        }
        if (cap() > 0 && !admission.isAdmin(caller) && othersAtWork(caller.id(), now) >= cap()) {
            return false;
        }
        sessions.merge(
                id,
                new PresentSession(id, caller.id(), since(caller, now), address, now, 0),
                (known, entered) -> known.seen(now, address));
        return true;
    }

    private static Instant since(Caller caller, Instant now) {
        return caller.claims().get("auth_time") instanceof Instant signedIn ? signedIn : now;
    }

    private long othersAtWork(String userId, Instant now) {
        Instant limit = emptySince(now);
        return sessions.values().stream()
                .filter(session -> !session.userId().equals(userId) && session.isAtWork(limit))
                .map(PresentSession::userId)
                .distinct()
                .count();
    }

    /** Holds the caller's place as long as the stream goes on. */
    public Mono<Void> during(Caller caller, Mono<Void> stream) {
        String id = caller.session();
        return id == null ? stream : Mono.using(() -> count(id, 1), opened -> stream, opened -> count(id, -1));
    }

    private String count(String id, int change) {
        sessions.computeIfPresent(id, (key, session) -> session.streams(change, clock.instant()));
        return id;
    }

    /** Everyone who is signed in, who was here last first. */
    List<PresentSession> all() {
        Instant over = clock.instant().minus(properties.idle());
        sessions.values().removeIf(session -> !session.isAtWork(over));
        return sessions.values().stream()
                .sorted(Comparator.comparing(PresentSession::lastSeen).reversed())
                .toList();
    }

    boolean isAtWork(PresentSession session) {
        return session.isAtWork(emptySince(clock.instant()));
    }

    private Instant emptySince(Instant now) {
        return now.minus(properties.seat());
    }
}
