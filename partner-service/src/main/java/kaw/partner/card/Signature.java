package kaw.partner.card;

import java.time.Clock;
import kaw.platform.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Signs what the current user does to a card. */
@Component
class Signature {

    private final CurrentUser user;
    private final Clock clock;

    Signature(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    Stamp now() {
        return now(Origin.PERSON);
    }

    Stamp now(Origin origin) {
        return new Stamp(clock.instant(), user.id().value(), origin);
    }
}
