package kaw.notification.notice;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kaw.platform.inbox.Inbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notifies users of an event, once, however often it is delivered. */
@Component
public class NotifyUsers {
    private static final String CONSUMER = "notices";

    private final Inbox inbox;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    NotifyUsers(Inbox inbox, Notices notices, ApplicationEventPublisher events) {
        this.inbox = inbox;
        this.notices = notices;
        this.events = events;
    }

    @Transactional
    public void of(UUID cause, List<NewNotice> wanted) {
        if (wanted.isEmpty() || !inbox.firstTime(CONSUMER, cause)) {
            return;
        }
        // Users in one order everywhere: two events about the same two people must not wait for each other.
        wanted.stream()
                .sorted(Comparator.comparing(notice -> notice.user().value()))
                .forEach(notice -> {
                    long number = notices.add(cause, notice);
                    events.publishEvent(new NoticesChanged(notice.user(), notice.at(), number));
                });
    }
}
