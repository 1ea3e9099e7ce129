package kaw.calendar.reminder;

import java.time.Instant;
import java.util.Objects;
import kaw.calendar.event.EventHappened;
import kaw.calendar.event.EventId;
import kaw.calendar.event.ReminderSnoozed;
import kaw.platform.reminder.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets a reminder, sets it anew, or takes it back, in the transaction of what happened to its event. */
@Component
class KeepReminders {

    private final Reminders reminders;

    KeepReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    /** Before what happened is published: a reminder being given at this moment is waited for, and comes before it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(EventHappened event) {
        Instant wanted = event.facts().remindAt();
        switch (event) {
            case EventHappened.Planned planned -> keep(planned.id(), wanted);
            case EventHappened.Changed changed -> {
                // One already given is not given again because the text was changed.
                if (!Objects.equals(changed.before().remindAt(), wanted)) {
                    keep(changed.id(), wanted);
                }
            }
            case EventHappened.Completed done -> reminders.cancel(done.id().value());
            case EventHappened.Deleted gone -> reminders.cancel(gone.id().value());
        }
    }

    @EventListener
    void on(ReminderSnoozed snoozed) {
        reminders.set(snoozed.id().value(), snoozed.until());
    }

    private void keep(EventId id, @Nullable Instant wanted) {
        if (wanted == null) {
            reminders.cancel(id.value());
        } else {
            reminders.set(id.value(), wanted);
        }
    }
}
