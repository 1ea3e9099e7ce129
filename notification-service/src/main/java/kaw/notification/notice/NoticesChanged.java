package kaw.notification.notice;

import java.time.Instant;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A user has a notice more, or has read some; published in the transaction of it.
 *
 * @param added number of the new one; null where only what is read changed
 */
public record NoticesChanged(
        UserId user, Instant at, @Nullable Long added) {}
