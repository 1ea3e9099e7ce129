package kaw.notification.live;

/** A user has as many windows open as one may. */
public final class TooManyStreams extends RuntimeException {
    TooManyStreams() {
        super("Too many live streams of one user");
    }
}
