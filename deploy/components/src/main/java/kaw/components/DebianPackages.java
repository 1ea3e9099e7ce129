package kaw.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Packages of Debian sid, fetched by this machine's own apt (its mirror, its proxy, its keys) and unpacked, not installed: no
 * script of theirs runs, nothing of the machine changes, and nobody has to be root. debootstrap fetches twice as much, runs
 * every package's scripts as root and takes three times as long.
 *
 * @param folder for what is fetched, lists included; whoever asked deletes it
 */
record DebianPackages(Path folder) {

    private static final Path KEYS = Path.of("/usr/share/keyrings/debian-archive-keyring.gpg");
    private static final Duration LIMIT = Duration.ofMinutes(15);

    /** Why they cannot be had here, in one sentence. */
    static Optional<String> obstacle() {
        if (!"amd64".equals(System.getProperty("os.arch"))) {
            return Optional.of("this machine is no x86-64");
        }
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !Files.exists(KEYS)) {
            return Optional.of("this machine is no Debian, whose packages Asterisk is taken from");
        }
        return mirror().isPresent() ? Optional.empty() : Optional.of("apt on this machine knows no Debian mirror");
    }

    /** Unpacks these packages, with all they need, into one folder. */
    void unpack(Path target, String... packages) throws IOException {
        for (String needed : List.of("lists/partial", "archives/partial", "log")) {
            Files.createDirectories(folder.resolve(needed));
        }
        // Nothing is installed yet, so everything they need is fetched, the C library included.
        Files.writeString(folder.resolve("status"), "");
        Files.writeString(
                folder.resolve("sources.list"),
                "deb [signed-by=" + KEYS + "] " + mirror().orElseThrow() + " sid main\n");
        apt("update");
        List<String> install = new ArrayList<>(List.of("--yes", "--download-only", "install"));
        install.addAll(List.of(packages));
        apt(install.toArray(String[]::new));
        Files.createDirectories(target);
        List<Path> files;
        try (Stream<Path> found = Files.list(folder.resolve("archives"))) {
            files = found.filter(file -> file.toString().endsWith(".deb")).toList();
        }
        for (Path file : files) {
            output(List.of("/usr/bin/dpkg-deb", "--extract", file.toString(), target.toString()));
        }
    }

    private void apt(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/apt-get", "-qq"));
        Map.of(
                        "Dir::Etc::sourcelist",
                        folder.resolve("sources.list").toString(),
                        "Dir::Etc::sourceparts",
                        "/dev/null",
                        "Dir::Etc::preferences",
                        "/dev/null",
                        "Dir::Etc::preferencesparts",
                        "/dev/null",
                        "Dir::State::lists",
                        folder.resolve("lists").toString(),
                        "Dir::State::status",
                        folder.resolve("status").toString(),
                        "Dir::Cache",
                        folder.toString(),
                        "Dir::Log",
                        folder.resolve("log").toString(),
                        "APT::Install-Recommends",
                        "false",
                        // The folder is for us alone, so apt's own user could not write there.
                        "APT::Sandbox::User",
                        "")
                .forEach((name, value) -> command.addAll(List.of("-o", name + "=" + value)));
        command.addAll(List.of(
                "-o", "APT::Architecture=amd64", "-o", "Acquire::Languages=none", "-o", "Debug::NoLocking=true"));
        command.addAll(List.of(arguments));
        output(command);
    }

    /** The first of this machine's sources that is a whole Debian. */
    private static Optional<String> mirror() {
        try {
            return output(List.of(
                            "/usr/bin/apt-get",
                            "indextargets",
                            "--format",
                            "$(ORIGIN) $(LABEL) $(REPO_URI)",
                            "Created-By: Packages"))
                    .lines()
                    .map(line -> line.split(" ", 3))
                    .filter(parts -> parts.length == 3)
                    .filter(parts -> parts[0].equals("Debian") && parts[1].equals("Debian")
                            || parts[2].matches("https?://.*/debian/?"))
                    .map(parts -> parts[2])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String output(List<String> command) throws IOException {
        Path out = Files.createTempFile("kaw-apt", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(Path.of(command.getFirst()).getFileName()
                        + LogTail.lastError(out).map(" says: "::concat).orElse(" failed"));
            }
            return Files.readString(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(out);
        }
    }
}
