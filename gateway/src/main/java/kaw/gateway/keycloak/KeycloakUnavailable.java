package kaw.gateway.keycloak;

import java.time.Duration;
import kaw.gateway.problem.Unavailable;
import org.jspecify.annotations.Nullable;

/** Keycloak does not answer: nobody can sign in or be administered, those signed in work on. */
public class KeycloakUnavailable extends Unavailable {

    public KeycloakUnavailable(@Nullable Throwable cause) {
        super("keycloak", Duration.ofSeconds(10), cause);
    }
}
