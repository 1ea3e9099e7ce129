package kaw.contracts.notification;

import java.time.Instant;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A user has a notification more, or has read some.
 *
 * @param added number of the new one, counted for each user from 1 without gaps; null where only what is read changed
 */
@EventType(value = "notifications.changed.v1", topic = Topic.NOTIFICATIONS)
public record NotificationsChanged(
        String userId, Instant at, @Nullable Long added) {}
