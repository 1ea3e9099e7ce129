package kaw.box;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaw.components.ComponentFailed;

/** The checkout of KAW this program was built in; {@code ./kaw} passes it on as the system property kaw.home. */
final class Home {

    private Home() {}

    static Path folder() {
        String set = System.getProperty("kaw.home", "");
        if (set.isEmpty()) {
            throw new ComponentFailed("Start the box by ./kaw up");
        }
        return Path.of(set).toAbsolutePath().normalize();
    }

    /** The start of a command that runs one of our JVMs: every box is small, so the collector is the lean one. */
    static List<String> java(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dkaw.home=" + folder(),
                "-Dkaw.dist=" + folder().resolve("deploy/components/target/dist")));
        command.addAll(List.of(options));
        return command;
    }
}
