package kaw.notification.notice;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import kaw.platform.security.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that reminders have nothing to be put off any more; every window that shows them hears of it. What is told twice, or late,
 * says nothing of reminders that came after it.
 */
@Component
public class EndReminders {
    private final Notices notices;
    private final ApplicationEventPublisher events;

    EndReminders(Notices notices, ApplicationEventPublisher events) {
        this.notices = notices;
        this.events = events;
    }

    /** What they are about was done or went away at that moment. */
    @Transactional
    public void of(UUID subject, Instant at) {
        end(subject, at, reminder -> true);
    }

    /** What they are about is for this user and at this time since that moment; only a reminder that said so still stands. */
    @Transactional
    public void butOf(UUID subject, Instant at, UserId assignee, Instant time) {
        end(
                subject,
                at,
                reminder ->
                        !reminder.user().equals(assignee) || !time.toString().equals(reminder.time()));
    }

    private void end(UUID subject, Instant at, Predicate<Notices.Reminder> over) {
        notices.snoozable(subject).stream()
                .filter(reminder -> !reminder.at().isAfter(at))
                .filter(over)
                .forEach(reminder -> {
                    notices.endReminder(reminder);
                    events.publishEvent(new NoticesChanged(reminder.user(), at, null));
                });
    }
}
