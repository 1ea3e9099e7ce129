package kaw.components;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Keycloak's own build step: fixes what cannot change at run time, once per unpacked distribution. */
final class KeycloakBuild {

    private static final List<String> ARGUMENTS =
            List.of("build", "--db=mysql", "--health-enabled=true", "--http-relative-path=/auth");

    private KeycloakBuild() {}

    /** Several boxes and test runs share one distribution, so only one of them builds. */
    static void ensure(Path home, Path log) throws IOException {
        Path marker = home.resolve("kaw-build.txt");
        try (FileChannel channel = FileChannel.open(
                        home.resolve("kaw-build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            String wanted = String.join("\n", ARGUMENTS);
            if (lock.isValid()
                    && Files.exists(marker)
                    && Files.readString(marker).equals(wanted)) {
                return;
            }
            Files.createDirectories(log.getParent());
            Process process = new ProcessBuilder(KeycloakCommand.of(home, 512, ARGUMENTS))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(8, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new ComponentFailed("Keycloak could not be prepared"
                        + LogTail.lastError(log).map(": "::concat).orElse(""));
            }
            Files.writeString(marker, wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailed("Interrupted while Keycloak was prepared", e);
        }
    }
}
