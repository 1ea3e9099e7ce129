package kaw.notification.live;

import java.time.Duration;

/** Takes hints for the live stream. */
public interface Hints {
    /** Tells at once. */
    void tell(Hint hint);

    /**
     * Tells after a wait, and not sooner than a pause after the last hint of this key; the newest hint of a key takes the place of one that
     * still waits.
     */
    void tell(String key, Hint hint, Duration wait, Duration pause);
}
