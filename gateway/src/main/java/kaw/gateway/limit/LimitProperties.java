package kaw.gateway.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one client may ask for.
 *
 * @param body largest body of a request
 * @param upload largest body where files are sent
 * @param uploads the paths where files are sent
 * @param rates how often, by a name for the metrics
 */
@ConfigurationProperties("kaw.limits")
record LimitProperties(
        @DefaultValue("2MB") DataSize body,
        @DefaultValue("512MB") DataSize upload,
        @DefaultValue List<String> uploads,
        @DefaultValue Map<String, Rate> rates) {

    /** Whose requests are counted together. */
    enum Client {
        USER,
        ADDRESS
    }

    /**
     * A rate.
     *
     * @param methods of the requests meant
     * @param paths of the requests meant, as patterns
     * @param requests so many at once, and so many per time
     */
    record Rate(Client client, Set<String> methods, List<String> paths, long requests, Duration per) {}
}
