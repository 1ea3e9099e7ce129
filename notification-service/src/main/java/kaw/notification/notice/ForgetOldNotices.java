package kaw.notification.notice;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes notices that are too old, a little at a time; every instance may do so at once. */
@Component
class ForgetOldNotices {
    private static final int AT_ONCE = 2_000;

    private final Notices notices;
    private final NoticeProperties properties;
    private final Clock clock;

    ForgetOldNotices(Notices notices, NoticeProperties properties, Clock clock) {
        this.notices = notices;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void forget() {
        while (notices.forget(clock.instant().minus(properties.retention()), AT_ONCE) == AT_ONCE) {
            // Go on with the next ones.
        }
    }
}
