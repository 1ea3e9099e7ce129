package kaw.notification.notice;

import java.time.Clock;
import java.time.Instant;
import kaw.platform.security.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a user has read notices; every window of theirs hears of it. */
@Component
public class MarkRead {
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MarkRead(Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NoticeNotFound if the user has none of this number */
    @Transactional
    public void one(UserId user, long number) {
        notices.get(user, number);
        read(user, number, number);
    }

    /** All up to a number: what came while the list was looked at stays unread. */
    @Transactional
    public void upTo(UserId user, long number) {
        read(user, 0, number);
    }

    private void read(UserId user, long from, long to) {
        Instant now = clock.instant();
        if (notices.markRead(user, from, to, now) > 0) {
            events.publishEvent(new NoticesChanged(user, now, null));
        }
    }
}
