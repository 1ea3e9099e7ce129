package kaw.platform.reminder;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reminders.
 *
 * @param enabled whether the service has any; it then adds {@code classpath:db/reminder} to its migrations
 * @param poll how often to look for those that are due: as late as this one may come
 * @param retry after how long one is tried again whose listener failed
 */
@ConfigurationProperties("kaw.reminder")
record ReminderProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("1m") Duration retry) {}
