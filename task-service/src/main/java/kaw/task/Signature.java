package kaw.task;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kaw.platform.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Signs what the current user does. */
@Component
public class Signature {
    private final CurrentUser user;
    private final Clock clock;

    Signature(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    public Stamp now() {
        return new Stamp(
                clock.instant().truncatedTo(ChronoUnit.MILLIS), user.id().value());
    }
}
