package kaw.calendar.reminder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks again and again whether a reminder is due; every instance does. What fell due while none ran is given at the next start. */
@Component
class WatchTime {

    private static final Logger log = LoggerFactory.getLogger(WatchTime.class);

    /** Enough that a thousand at nine o'clock take a few transactions, few enough that several instances share them. */
    static final int AT_ONCE = 200;

    private final GiveReminders reminders;

    WatchTime(GiveReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(fixedDelayString = "${kaw.calendar.reminders.check-every}")
    void look() {
        try {
            int given;
            do {
                given = reminders.give(AT_ONCE);
            } while (given == AT_ONCE);
        } catch (DataAccessException | TransactionException unavailable) {
            log.warn("Reminders cannot be given just now: {}", unavailable.getMessage());
        }
    }
}
