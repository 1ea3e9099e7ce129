package kaw.gateway.session;

import kaw.gateway.keycloak.KeycloakSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs a user out wherever they are, as after a change of the password.
 *
 * <p>Keycloak says so to every gateway by back-channel too, but only where it trusts the gateway's certificate.
 */
@Component
public class SignOutElsewhere {

    private final KeycloakSessions keycloak;
    private final EndedSessions ended;

    SignOutElsewhere(KeycloakSessions keycloak, EndedSessions ended) {
        this.keycloak = keycloak;
        this.ended = ended;
    }

    /** @param except the session that stays, if any */
    public void run(String userId, @Nullable String except) {
        keycloak.end(userId, except).forEach(ended::end);
    }
}
