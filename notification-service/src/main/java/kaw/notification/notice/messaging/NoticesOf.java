package kaw.notification.notice.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaw.notification.notice.NewNotice;
import kaw.notification.notice.NoticeKind;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;

/** Gathers whom to notify of one event: each user once, of what concerns them most, and nobody of what they did themselves. */
final class NoticesOf {
    private final UUID subject;
    private final @Nullable String actor;
    private final Instant at;
    private final Map<String, String> params;
    private final Set<String> told = new LinkedHashSet<>();
    private final List<NewNotice> notices = new ArrayList<>();

    /** @param actor id of the user whose act it was; null where nobody's */
    NoticesOf(UUID subject, @Nullable String actor, Instant at, Map<String, String> params) {
        this.subject = subject;
        this.actor = actor;
        this.at = at;
        this.params = params;
    }

    /** Those who were told something more important already are not told this too. */
    NoticesOf tell(NoticeKind kind, String... users) {
        for (String user : users) {
            if (!user.equals(actor) && told.add(user)) {
                notices.add(new NewNotice(
                        new UserId(user), kind, subject, actor == null ? null : new UserId(actor), at, params));
            }
        }
        return this;
    }

    /** Where it was given to another: it was set for the one, and taken from the other. */
    NoticesOf tellOfHandover(NoticeKind set, NoticeKind taken, String from, String to) {
        return from.equals(to) ? this : tell(set, to).tell(taken, from);
    }

    List<NewNotice> all() {
        return List.copyOf(notices);
    }
}
