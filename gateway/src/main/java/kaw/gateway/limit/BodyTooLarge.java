package kaw.gateway.limit;

import kaw.gateway.problem.Problem;
import org.springframework.util.unit.DataSize;

/** The body of a request is larger than allowed there. */
class BodyTooLarge extends Problem {

    BodyTooLarge(DataSize limit) {
        super(Kind.TOO_LARGE, "too-large", limit.toMegabytes());
    }
}
