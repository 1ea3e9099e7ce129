package kaw.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A process that outlives the one that started it, and is found again by its pid file. */
public final class ChildProcess {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String name;
    private final ProcessIdentity identity;
    private final Path log;

    private ChildProcess(String name, ProcessIdentity identity, Path log) {
        this.name = name;
        this.identity = identity;
        this.log = log;
    }

    /** Starts it in a session of its own, so that neither Ctrl-C nor a closed terminal reaches it. */
    public static ChildProcess start(Launch launch) {
        try {
            Files.createDirectories(launch.folder());
            Files.createDirectories(launch.log().toAbsolutePath().getParent());
            Files.createDirectories(launch.pidFile().toAbsolutePath().getParent());
            // setsid replaces itself by the command, so the pid is the command's.
            List<String> command = new ArrayList<>(List.of("setsid"));
            command.addAll(launch.command());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(launch.folder().toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
            builder.environment().putAll(launch.environment());
            ProcessIdentity identity = ProcessIdentity.of(builder.start().pid());
            identity.write(launch.pidFile());
            return new ChildProcess(launch.name(), identity, launch.log());
        } catch (IOException e) {
            throw new ComponentFailed(launch.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** The process an earlier start left behind this pid file, if it still runs. */
    public static Optional<ChildProcess> find(String name, Path pidFile, Path log) {
        return ProcessIdentity.read(pidFile)
                .filter(ProcessIdentity::isAlive)
                .map(identity -> new ChildProcess(name, identity, log));
    }

    public String name() {
        return name;
    }

    public long pid() {
        return identity.pid();
    }

    public boolean isAlive() {
        return identity.isAlive();
    }

    /** Asks it to end, and after the given time ends it the hard way. */
    public void stop(Duration grace) {
        ProcessHandle.of(pid()).filter(handle -> isAlive()).ifPresent(ProcessHandle::destroy);
        if (!awaitEnd(grace)) {
            kill();
        }
    }

    /** Ends it at once, as a crash would. */
    public void kill() {
        ProcessHandle.of(pid()).filter(handle -> isAlive()).ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd(Duration.ofSeconds(10));
    }

    /** Waits until it is healthy; fails with the end of its log when it ends before. */
    public void awaitHealthy(Health health, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!health.isHealthy()) {
            if (!isAlive()) {
                throw new ComponentFailed(name + " ended while starting" + lastWords());
            }
            if (System.nanoTime() > end) {
                throw new ComponentFailed(name + " did not answer within " + limit.toSeconds() + " s" + lastWords());
            }
            pause();
        }
    }

    private boolean awaitEnd(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (isAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private String lastWords() {
        return LogTail.lastError(log)
                .map(line -> "; its log " + log + " says: " + line)
                .orElse("; see " + log);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailed("Interrupted while waiting for a process", e);
        }
    }
}
