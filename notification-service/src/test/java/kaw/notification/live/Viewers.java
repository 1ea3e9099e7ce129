package kaw.notification.live;

import java.util.function.BooleanSupplier;
import kaw.platform.security.UserId;

/** Someone at a window, with the rights a test gives. */
record Viewers(UserId id, boolean isAdmin, BooleanSupplier active) implements Viewer {
    static Viewer agent(UserId id) {
        return new Viewers(id, false, () -> true);
    }

    static Viewer admin(UserId id) {
        return new Viewers(id, true, () -> true);
    }

    @Override
    public boolean isActive() {
        return active.getAsBoolean();
    }
}
