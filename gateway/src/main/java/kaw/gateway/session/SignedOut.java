package kaw.gateway.session;

import kaw.gateway.problem.Problem;

/** Nobody is signed in, or not any more: the user interface goes to the sign-in page. */
public class SignedOut extends Problem {

    public SignedOut() {
        super(Kind.UNAUTHENTICATED, "signed-out");
    }
}
