package kaw.notification.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something to notify a user of.
 *
 * @param subject the event, task, import or letter
 * @param actor whose act it was; null where nobody's
 * @param params what the text about it mentions, by name
 */
public record NewNotice(
        UserId user,
        NoticeKind kind,
        UUID subject,
        @Nullable UserId actor,
        Instant at,
        Map<String, String> params) {}
