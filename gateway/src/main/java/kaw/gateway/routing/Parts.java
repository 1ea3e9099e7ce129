package kaw.gateway.routing;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The services, by name: the whole topology, to be read in {@code gateway.yml}.
 *
 * @param services the name is also that of the text {@code part.<name>} and of the circuit breaker
 */
@ConfigurationProperties("kaw")
public record Parts(Map<String, Part> services) {}
