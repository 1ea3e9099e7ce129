package kaw.notification.live;

import kaw.platform.security.UserId;

/** The person at a window, with the rights they have at the moment of asking. */
public interface Viewer {
    UserId id();

    boolean isAdmin();

    /** Whether they may still be signed in. */
    boolean isActive();
}
