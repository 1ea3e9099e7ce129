package kaw.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A service behind the gateway.
 *
 * @param url where it listens
 * @param paths what it answers; each with everything below it
 * @param streams paths whose answer never ends; each exactly
 * @param uploads patterns of paths below those, whose answer comes after a file was sent, however slowly
 * @param timeOut longest wait for the next piece of an answer
 */
public record Part(
        URI url,
        @DefaultValue List<String> paths,
        @DefaultValue List<String> streams,
        @DefaultValue List<String> uploads,
        @DefaultValue("10s") Duration timeOut) {}
