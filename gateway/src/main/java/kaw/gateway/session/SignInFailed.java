package kaw.gateway.session;

import kaw.gateway.problem.Problem;

/** Keycloak's answer to a sign-in could not be used: too old, twice, or not meant for this browser. */
class SignInFailed extends Problem {

    SignInFailed() {
        super(Kind.MALFORMED, "sign-in-failed");
    }
}
