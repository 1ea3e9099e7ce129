package kaw.notification.live;

import kaw.platform.security.UserId;

/** Whom a hint concerns. */
public sealed interface Audience {
    boolean includes(Viewer viewer);

    /** Whoever is signed in. */
    record Everyone() implements Audience {
        @Override
        public boolean includes(Viewer viewer) {
            return true;
        }
    }

    /** Whoever is an administrator at the moment it is told. */
    record Administrators() implements Audience {
        @Override
        public boolean includes(Viewer viewer) {
            return viewer.isAdmin();
        }
    }

    /** One user in all their windows. */
    record OneUser(UserId user) implements Audience {
        @Override
        public boolean includes(Viewer viewer) {
            return viewer.id().equals(user);
        }
    }
}
