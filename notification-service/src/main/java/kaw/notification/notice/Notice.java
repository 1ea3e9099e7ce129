package kaw.notification.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something a user was notified of.
 *
 * @param number counted for each user from 1 without gaps
 * @param snoozable a reminder that can still be put off, the latest of what it is about
 */
public record Notice(
        long number,
        NoticeKind kind,
        UUID subject,
        @Nullable UserId actor,
        Map<String, String> params,
        Instant at,
        @Nullable Instant readAt,
        boolean snoozable) {}
