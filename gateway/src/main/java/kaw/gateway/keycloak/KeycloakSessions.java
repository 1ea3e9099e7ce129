package kaw.gateway.keycloak;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Where a user is signed in, and whether wrong passwords have locked the login. */
@Component
public class KeycloakSessions {

    private static final ParameterizedTypeReference<List<Session>> SESSIONS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Attempts> ATTEMPTS = new ParameterizedTypeReference<>() {};

    private record Session(String id) {}

    private record Attempts(boolean disabled) {}

    private final AdminApi api;

    KeycloakSessions(AdminApi api) {
        this.api = api;
    }

    /**
     * Signs a user out everywhere; Keycloak tells every gateway by back-channel.
     *
     * @param except the session that stays, if any
     * @return the sessions that have ended
     */
    public List<String> end(String userId, @Nullable String except) {
        List<String> ending = api.get(SESSIONS, "/users/{id}/sessions", userId).stream()
                .map(Session::id)
                .filter(id -> !id.equals(except))
                .toList();
        ending.forEach(this::end);
        return ending;
    }

    /** Ends one session. */
    public void end(String id) {
        try {
            api.send(HttpMethod.DELETE, null, "/sessions/{id}", id);
        } catch (KeycloakRefused e) {
            // It ended by itself meanwhile.
            if (!e.notFound()) {
                throw e;
            }
        }
    }

    public boolean locked(String userId) {
        return api.get(ATTEMPTS, "/attack-detection/brute-force/users/{id}", userId)
                .disabled();
    }

    public void unlock(String userId) {
        api.send(HttpMethod.DELETE, null, "/attack-detection/brute-force/users/{id}", userId);
    }
}
