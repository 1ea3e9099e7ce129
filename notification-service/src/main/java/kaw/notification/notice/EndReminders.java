package kaw.notification.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import kaw.platform.security.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that reminders have nothing to be put off any more; every window that shows them hears of it. Told twice it does nothing. */
@Component
public class EndReminders {
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndReminders(Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** What they are about is done or gone. */
    @Transactional
    public void of(UUID subject) {
        end(subject, reminder -> true);
    }

    /** What they are about is for this user and at this time now; only a reminder that said so still stands. */
    @Transactional
    public void butOf(UUID subject, UserId assignee, Instant time) {
        end(
                subject,
                reminder ->
                        !reminder.user().equals(assignee) || !time.toString().equals(reminder.time()));
    }

    private void end(UUID subject, Predicate<Notices.Reminder> over) {
        Instant now = clock.instant();
        notices.snoozable(subject).stream().filter(over).forEach(reminder -> {
            notices.endReminder(reminder);
            events.publishEvent(new NoticesChanged(reminder.user(), now, null));
        });
    }
}
