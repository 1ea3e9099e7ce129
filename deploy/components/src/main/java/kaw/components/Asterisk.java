package kaw.components;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An Asterisk 22 as a child process: the example PBX, or the carrier at the other end of its outside line. */
public final class Asterisk implements Component {

    private static final String NAME = "Asterisk";

    private final AsteriskSettings settings;
    private final ChildProcess process;

    private Asterisk(AsteriskSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Makes its root folder where this is the first Asterisk of the machine, writes its configuration, starts it and waits
     * until it answers.
     */
    public static Asterisk start(AsteriskSettings settings) {
        AsteriskRoot root = AsteriskRoot.ofThisMachine();
        root.ensure();
        try {
            Path configuration = AsteriskConfiguration.write(settings, root.folder());
            ChildProcess process = ChildProcess.start(new Launch(
                    NAME,
                    command(root, configuration),
                    Map.of("MALLOC_ARENA_MAX", "2"),
                    settings.folder(),
                    settings.log(),
                    settings.pidFile()));
            Asterisk asterisk = new Asterisk(settings, process);
            process.awaitHealthy(asterisk::isHealthy, Duration.ofMinutes(1));
            return asterisk;
        } catch (IOException e) {
            throw new ComponentFailed("Asterisk could not be started: " + e.getMessage(), e);
        }
    }

    /** The one an earlier start with these settings left running. */
    public static Optional<Asterisk> running(AsteriskSettings settings) {
        return ChildProcess.find(NAME, settings.pidFile(), settings.log())
                .map(process -> new Asterisk(settings, process));
    }

    /**
     * By the root folder's own loader and libraries, not by chroot: that would need root, and the configuration and the
     * recordings would have to lie in the root folder, which all boxes of a machine share.
     */
    private static List<String> command(AsteriskRoot root, Path configuration) {
        Path libraries = root.folder().resolve("usr/lib/x86_64-linux-gnu");
        return List.of(
                libraries.resolve("ld-linux-x86-64.so.2").toString(),
                "--library-path",
                libraries + ":" + libraries.resolve("asterisk"),
                "--argv0",
                "asterisk",
                root.folder().resolve("usr/sbin/asterisk").toString(),
                "-f",
                "-C",
                configuration.toString());
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Of AMI. */
    @Override
    public int port() {
        return settings.ports().ami();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    /** It has read all of its configuration, and its AMI greets. */
    @Override
    public boolean isHealthy() {
        return AsteriskProbe.answers(settings);
    }

    /** At once: whoever speaks is cut off, which their softphones notice. */
    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(20));
    }

    public AsteriskSettings settings() {
        return settings;
    }

    /** How it is used. */
    public PbxConnection connection() {
        return settings.connection();
    }
}
