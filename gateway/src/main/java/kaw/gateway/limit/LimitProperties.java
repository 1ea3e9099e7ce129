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
 * @param uploads where files are sent, and how large these may be, by a name of no meaning
 * @param rates how often, by a name for the metrics
 */
@ConfigurationProperties("kaw.limits")
record LimitProperties(
        @DefaultValue("2MB") DataSize body,
        @DefaultValue Map<String, Upload> uploads,
        @DefaultValue Map<String, Rate> rates) {

    /** Whose requests are counted together. */
    enum Client {
        USER,
        ADDRESS
    }

    /**
     * Paths where files are sent.
     *
     * @param paths as patterns
     * @param size largest body of a request there
     */
    record Upload(List<String> paths, DataSize size) {}

    /**
     * A rate.
     *
     * @param methods of the requests meant
     * @param paths of the requests meant, as patterns
     * @param requests so many at once, and so many per time
     */
    record Rate(Client client, Set<String> methods, List<String> paths, long requests, Duration per) {}
}
