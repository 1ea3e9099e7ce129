package kaw.gateway.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Person;
import kaw.gateway.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who is on, for administrators. */
@RestController
@RequestMapping("/api/users/sessions")
class SessionController {

    private final Presence presence;
    private final EndSession endSession;
    private final Directory directory;

    SessionController(Presence presence, EndSession endSession, Directory directory) {
        this.presence = presence;
        this.endSession = endSession;
        this.directory = directory;
    }

    /**
     * A browser someone is signed in with.
     *
     * @param atWork whether it counts: a window is open, or was a little while ago
     * @param own whether it is the one that asks
     */
    record SessionResponse(
            String id,
            String userId,
            String name,
            String login,
            Instant since,
            @Nullable String address,
            Instant lastSeen,
            boolean atWork,
            boolean own) {}

    /**
     * All sessions, who was here last first.
     *
     * @param cap how many users may be at work at once; 0 for any number
     * @param users how many are
     */
    record Sessions(List<SessionResponse> items, int cap, long users) {}

    @GetMapping
    Sessions list(Authentication caller) {
        String own = Caller.of(caller).session();
        List<SessionResponse> items =
                presence.all().stream().map(session -> response(session, own)).toList();
        long users = items.stream()
                .filter(SessionResponse::atWork)
                .map(SessionResponse::userId)
                .distinct()
                .count();
        return new Sessions(items, presence.cap(), users);
    }

    /** Ends a session at once: its streams are cut, and its next request is answered 401. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable String id) {
        return presence.all().stream().anyMatch(session -> session.id().equals(id))
                ? endSession.end(id)
                : Mono.error(new NotFound());
    }

    private SessionResponse response(PresentSession session, @Nullable String own) {
        Person person = directory.person(session.userId()).orElse(null);
        return new SessionResponse(
                session.id(),
                session.userId(),
                person == null ? session.userId() : person.name(),
                person == null ? "" : person.login(),
                session.since(),
                session.address(),
                session.lastSeen(),
                presence.isAtWork(session),
                Objects.equals(own, session.id()));
    }
}
