package kaw.notification.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the live stream is paced.
 *
 * @param remembered hints kept for windows that come back after a broken connection
 * @param streamsPerUser windows a user may have open at once on this instance
 * @param heartbeat longest silence of a stream, and so how late it is noticed that a window is gone
 * @param settling wait before a change of the schema or of rights is told: a burst becomes one hint, and the services asked upon it have
 *     heard of the change as well
 * @param importPause shortest time between two hints of one import
 */
@ConfigurationProperties("kaw.notification.live")
public record LiveProperties(
        @DefaultValue("10000") int remembered,
        @DefaultValue("20") int streamsPerUser,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("300ms") Duration settling,
        @DefaultValue("500ms") Duration importPause) {}
