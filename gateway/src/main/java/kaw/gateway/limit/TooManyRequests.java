package kaw.gateway.limit;

import java.time.Duration;
import kaw.gateway.problem.Problem;

/** This client asks too often; tells when it may go on. */
class TooManyRequests extends Problem {

    private final Duration retryAfter;

    TooManyRequests(Duration retryAfter) {
        super(Kind.TOO_MANY, "too-many-requests", Math.max(1, retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
