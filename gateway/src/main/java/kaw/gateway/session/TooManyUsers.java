package kaw.gateway.session;

import kaw.gateway.problem.Problem;

/** As many users are at work as may be. */
class TooManyUsers extends Problem {

    TooManyUsers(int cap) {
        super(Kind.TOO_MANY, "too-many-users", cap);
    }
}
