package kaw.platform.reminder;

import java.time.Instant;
import java.util.UUID;

/** The reminders of a service that have not come yet; each owner has at most one. */
public interface Reminders {

    /** Has {@link ReminderDue} published once the time has come, within the running transaction; another time replaces the one set. */
    void set(UUID owner, Instant at);

    /** Takes the owner's reminder away, within the running transaction; if there is none, nothing happens. */
    void cancel(UUID owner);
}
