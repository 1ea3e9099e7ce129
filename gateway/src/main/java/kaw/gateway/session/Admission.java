package kaw.gateway.session;

import kaw.contracts.user.Role;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Person;
import kaw.gateway.keycloak.KeycloakUsers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Whether a caller may (still) be here, and as what.
 *
 * <p>Asked at every request, of the directory rather than of the token: a user who was deleted, or lost a right, is
 * stopped at once and not when the token ends.
 */
@Component
public class Admission {

    private final Directory directory;
    private final EndedSessions ended;
    private final Sinks.Many<String> gone = Sinks.many().multicast().directBestEffort();

    Admission(Directory directory, EndedSessions ended) {
        this.directory = directory;
        this.ended = ended;
        directory.onPerson(this::changed);
    }

    private void changed(Person person) {
        if (!person.active()) {
            synchronized (gone) {
                gone.emitNext(person.id(), Sinks.EmitFailureHandler.FAIL_FAST);
            }
        }
    }

    boolean holds(Caller caller) {
        boolean sessionEnded = caller.session() != null && ended.contains(caller.session());
        return !sessionEnded
                && directory.person(caller.id()).map(Person::active).orElse(true);
    }

    boolean isAdmin(Caller caller) {
        return directory
                .person(caller.id())
                .map(Person::isAdmin)
                .orElseGet(() -> KeycloakUsers.toRoles(caller.rolesInToken()).contains(Role.ADMIN));
    }

    /** Completes when the caller has to leave; for answers that go on and on. */
    public Mono<Void> end(Caller caller) {
        return Flux.merge(
                        ended.news().filter(session -> session.equals(caller.session())),
                        gone.asFlux().filter(id -> id.equals(caller.id())))
                .next()
                .then();
    }
}
