package kaw.gateway.user;

import kaw.gateway.problem.Problem;

/** The change would leave KAW without anyone to administer it. */
class LastAdministrator extends Problem {

    LastAdministrator() {
        super(Kind.CONFLICT, "last-administrator");
    }
}
