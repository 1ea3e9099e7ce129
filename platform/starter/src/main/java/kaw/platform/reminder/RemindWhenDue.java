package kaw.platform.reminder;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what is due, a transaction each. Every instance does; the row's lock lets one of them win. */
class RemindWhenDue {

    private final Logger log = LoggerFactory.getLogger(RemindWhenDue.class);
    private final TableReminders reminders;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ReminderProperties properties;

    RemindWhenDue(
            TableReminders reminders,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            ReminderProperties properties) {
        this.reminders = reminders;
        this.events = events;
        this.transaction = transaction;
        this.properties = properties;
    }

    /** All that are due by now. */
    @Scheduled(fixedDelayString = "${kaw.reminder.poll:1s}")
    public void remind() {
        try {
            while (remindOfOne()) {
                // Go on with the next.
            }
        } catch (CannotCreateTransactionException | TransientDataAccessException away) {
            log.warn("Reminders cannot be looked for, trying again: {}", away.toString());
        }
    }

    /** Whether there was one. */
    private boolean remindOfOne() {
        AtomicReference<@Nullable ReminderDue> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(running -> reminders.takeDue().ifPresent(due -> {
                taken.set(due);
                events.publishEvent(due);
            }));
        } catch (CannotCreateTransactionException | TransientDataAccessException away) {
            throw away;
        } catch (RuntimeException failed) {
            ReminderDue due = taken.get();
            if (due == null) {
                throw failed;
            }
            log.error("Reminding of {} failed, it is tried again later", due.owner(), failed);
            reminders.putOff(due, properties.retry());
        }
        return taken.get() != null;
    }
}
