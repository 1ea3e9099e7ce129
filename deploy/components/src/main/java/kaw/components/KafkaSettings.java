package kaw.components;

import java.nio.file.Path;

/**
 * How a Kafka broker runs.
 *
 * @param folder holds its data, configuration and pid file
 * @param log where its output is appended
 * @param port where clients connect
 * @param controllerPort where its own controller listens
 * @param heapMegabytes 160 was seen to be enough for a box
 * @param cached whether its starts are made faster by an {@link AotCache}, which its first stop then takes time to write
 */
public record KafkaSettings(Path folder, Path log, int port, int controllerPort, int heapMegabytes, boolean cached) {

    public KafkaSettings {
        folder = folder.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Where the identity of its process is kept. */
    public Path pidFile() {
        return folder.resolve("kafka.pid");
    }
}
