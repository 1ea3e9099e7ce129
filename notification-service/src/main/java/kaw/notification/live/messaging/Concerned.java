package kaw.notification.live.messaging;

import java.util.Arrays;
import kaw.notification.live.Audience;
import kaw.notification.live.Hint;
import kaw.notification.live.Hints;
import kaw.platform.security.UserId;

/** Tells each of some users once, though they may be in it in more than one part. */
final class Concerned {
    private Concerned() {}

    static void tell(Hints hints, String type, Object data, String... users) {
        Arrays.stream(users)
                .distinct()
                .forEach(user -> hints.tell(new Hint(type, data, new Audience.OneUser(new UserId(user)))));
    }
}
