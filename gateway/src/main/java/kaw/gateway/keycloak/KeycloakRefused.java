package kaw.gateway.keycloak;

import org.springframework.http.HttpStatusCode;

/** Keycloak answered that it will not; carries its own code for the reason. */
public class KeycloakRefused extends RuntimeException {

    private final int status;
    private final String error;
    private final String description;

    KeycloakRefused(HttpStatusCode status, String error, String description) {
        super(status + " " + error + " " + description);
        this.status = status.value();
        this.error = error;
        this.description = description;
    }

    public boolean conflicts() {
        return status == 409;
    }

    public boolean notFound() {
        return status == 404;
    }

    /** Keycloak's code, such as {@code invalidPasswordMinLengthMessage}; empty when it gave none. */
    public String error() {
        return error;
    }

    public String description() {
        return description;
    }
}
