package kaw.telephony.dial;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be dialled; against toll fraud the list of destinations is closed.
 *
 * @param enabled the kill switch: off, nobody dials out through KAW
 * @param destinations beginnings of E.164 numbers that may be dialled
 * @param barred beginnings that may not be, even within a destination: numbers with a price of their own
 * @param from the time of day, in the organisation's time zone, from which is dialled; null for any
 * @param until the time of day until which is dialled
 * @param perMinute how often a user may dial
 * @param concurrent how many outside calls a user may have at a time: one talked to, one asked before a transfer, one more
 * @param groupDestinations further beginnings, by the id of a group whose members may dial them
 * @param enforced whether calls to the outside that were not permitted are ended
 * @param validFor how soon a number has to be dialled after it was permitted
 */
@ConfigurationProperties("kaw.telephony.dial")
record DialProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("+7") List<String> destinations,

        @DefaultValue({"+7803", "+7809", "+7881", "+7882", "+7883"})
        List<String> barred,

        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @DefaultValue("20") int perMinute,
        @DefaultValue("3") int concurrent,
        @Nullable Map<String, List<String>> groupDestinations,
        @DefaultValue("true") boolean enforced,
        @DefaultValue("60s") Duration validFor) {}
