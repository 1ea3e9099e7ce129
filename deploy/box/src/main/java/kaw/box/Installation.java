package kaw.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaw.components.ComponentFailed;
import kaw.components.Folders;

/** A box's own copy of the program: the next build must not pull the jars from under running JVMs. */
record Installation(BoxFolder folder) {

    Path libraries() {
        return folder.of("app").resolve("lib");
    }

    Path gateway() {
        return folder.of("app").resolve("gateway");
    }

    /** Takes over what was built; called while nothing of the box runs. */
    void refresh() {
        Path box = Home.folder().resolve("deploy/box/target");
        try {
            Files.createDirectories(libraries());
            List<Path> jars = Stream.concat(jars(box.resolve("lib")), jars(box)).toList();
            for (Path jar : jars) {
                copy(jar, libraries().resolve(jar.getFileName()));
            }
            Set<Path> names = jars.stream().map(Path::getFileName).collect(Collectors.toSet());
            for (Path old : jars(libraries()).toList()) {
                if (!names.contains(old.getFileName())) {
                    Files.delete(old);
                }
            }
            refreshGateway();
        } catch (IOException e) {
            throw new ComponentFailed(
                    "The program could not be copied into " + folder.root() + ": " + e.getMessage(), e);
        }
    }

    /** Unpacked once: nested jars cost every start time and memory. */
    private void refreshGateway() throws IOException {
        Path jar = jars(Home.folder().resolve("gateway/target"))
                .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                .findFirst()
                .orElseThrow(() -> new ComponentFailed("The gateway is not built"));
        if (!copy(jar, folder.of("app").resolve("gateway.jar"))) {
            return;
        }
        Folders.delete(gateway());
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            "gateway.jar",
                            "extract",
                            "--destination",
                            gateway().toString())
                    .directory(folder.of("app").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                Files.delete(folder.of("app").resolve("gateway.jar"));
                throw new IOException("the gateway's jar could not be unpacked");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** True when it was not there yet in this form. */
    private static boolean copy(Path from, Path to) throws IOException {
        if (Files.exists(to)
                && Files.size(to) == Files.size(from)
                && Files.getLastModifiedTime(to).equals(Files.getLastModifiedTime(from))) {
            return false;
        }
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        return true;
    }

    private static Stream<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
        }
    }
}
