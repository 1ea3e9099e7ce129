package kaw.components;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A Kafka broker that is its own controller, as a child process. */
public final class Kafka implements Component {

    private final KafkaSettings settings;
    private final ChildProcess process;

    private Kafka(KafkaSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Formats its data folder at the first start, starts it and waits until it answers. */
    public static Kafka start(KafkaSettings settings) {
        try {
            Path configuration = KafkaConfiguration.write(settings);
            if (!Files.isDirectory(settings.data())) {
                format(settings, configuration);
            }
            ChildProcess process = ChildProcess.start(new Launch(
                    "Kafka",
                    java(settings, cache(settings), List.of("kafka.Kafka", configuration.toString())),
                    Map.of("MALLOC_ARENA_MAX", "2"),
                    settings.folder(),
                    settings.log(),
                    settings.pidFile()));
            Kafka kafka = new Kafka(settings, process);
            process.awaitHealthy(kafka::isHealthy, Duration.ofMinutes(2));
            return kafka;
        } catch (IOException e) {
            throw new ComponentFailed("Kafka could not be started: " + e.getMessage(), e);
        }
    }

    /** The broker an earlier start with these settings left running. */
    public static Optional<Kafka> running(KafkaSettings settings) {
        return ChildProcess.find("Kafka", settings.pidFile(), settings.log())
                .map(process -> new Kafka(settings, process));
    }

    private static void format(KafkaSettings settings, Path configuration) throws IOException {
        List<String> command = java(
                settings,
                List.of(),
                List.of("kafka.tools.StorageTool", "format", "-t", clusterId(), "-c", configuration.toString()));
        Files.createDirectories(settings.log().getParent());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                Folders.delete(settings.data());
                throw new ComponentFailed("Kafka could not format its data folder"
                        + LogTail.lastError(settings.log()).map(": "::concat).orElse(""));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailed("Interrupted while Kafka formatted its data folder", e);
        }
    }

    private static List<String> cache(KafkaSettings settings) {
        return settings.cached()
                ? AotCache.of(
                                settings.folder().resolve("cache"),
                                "kafka",
                                Distribution.find().kafka())
                        .options()
                : List.of();
    }

    private static List<String> java(KafkaSettings settings, List<String> options, List<String> mainAndArguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + settings.heapMegabytes() / 2 + "m",
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlog4j2.configurationFile=" + KafkaConfiguration.logging(settings)));
        command.addAll(options);
        command.addAll(List.of("-cp", Distribution.find().kafka() + "/*"));
        command.addAll(mainAndArguments);
        return command;
    }

    /** Kafka writes a UUID as its 16 bytes in URL-safe base 64; a leading dash would read as an option. */
    private static String clusterId() {
        UUID uuid = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits() & Long.MAX_VALUE)
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public int port() {
        return settings.port();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isHealthy() {
        return KafkaProbe.answers(settings.port());
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(30));
    }
}
