package kaw.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser someone is signed in with.
 *
 * @param id Keycloak's session
 * @param address the browser's, or that of the proxy before us
 * @param streams live streams it holds: as long as there is one, a window is open
 */
record PresentSession(
        String id, String userId, Instant since, @Nullable String address, Instant lastSeen, int streams) {

    PresentSession seen(Instant now, @Nullable String from) {
        return new PresentSession(id, userId, since, from, now, streams);
    }

    PresentSession streams(int change, Instant now) {
        return new PresentSession(id, userId, since, address, now, Math.max(0, streams + change));
    }

    /** Whether it has an open window, or had one after that moment. */
    boolean isAtWork(Instant limit) {
        return streams > 0 || lastSeen.isAfter(limit);
    }
}
