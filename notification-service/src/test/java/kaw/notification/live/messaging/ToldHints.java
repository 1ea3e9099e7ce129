package kaw.notification.live.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kaw.notification.live.Audience;
import kaw.notification.live.Hint;
import kaw.notification.live.Hints;
import kaw.platform.security.UserId;

/** Hints as they were told, whatever their pace. */
final class ToldHints implements Hints {
    private final List<Hint> told = new ArrayList<>();

    @Override
    public void tell(Hint hint) {
        told.add(hint);
    }

    @Override
    public void tell(String key, Hint hint, Duration wait, Duration pause) {
        told.add(hint);
    }

    List<Hint> all() {
        return told;
    }

    /** Names of the users who were told something, in order. */
    List<String> users() {
        return told.stream()
                .map(hint -> ((Audience.OneUser) hint.audience()).user())
                .map(UserId::value)
                .toList();
    }
}
