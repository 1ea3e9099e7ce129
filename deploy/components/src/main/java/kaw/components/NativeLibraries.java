package kaw.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The shared libraries mysqld needs and a lean machine may lack. */
final class NativeLibraries {

    private static final List<Library> NEEDED = List.of(
            // Debian 13 and Ubuntu 24.04 renamed the file with the move to 64-bit time; its content is what mysqld
            // wants.
            new Library("libaio.so.1", List.of("libaio.so.1", "libaio.so.1t64"), List.of("libaio1t64", "libaio1")),
            new Library("libnuma.so.1", List.of("libnuma.so.1"), List.of("libnuma1")));

    private final List<Path> systemFolders;

    NativeLibraries(List<Path> systemFolders) {
        this.systemFolders = systemFolders;
    }

    static NativeLibraries ofThisMachine() {
        return new NativeLibraries(
                Stream.of("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/usr/lib")
                        .map(Path::of)
                        .toList());
    }

    /** Puts links under the names mysqld looks for into the folder, which then belongs on LD_LIBRARY_PATH. */
    void linkInto(Path folder) {
        NEEDED.forEach(library -> link(library, folder));
    }

    private void link(Library library, Path folder) {
        Path found = find(library)
                .or(() -> install(library))
                .orElseThrow(() -> new ComponentFailed("MySQL needs the library " + library.name()
                        + ", which this machine lacks: install the package "
                        + String.join(" or ", library.packages()) + " as root, for example by apt-get install"));
        try {
            Files.createDirectories(folder);
            Path link = folder.resolve(library.name());
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, found);
        } catch (IOException e) {
            throw new ComponentFailed("Cannot link " + library.name() + " into " + folder + ": " + e.getMessage(), e);
        }
    }

    private Optional<Path> find(Library library) {
        return library.files().stream()
                .flatMap(file -> systemFolders.stream().map(folder -> folder.resolve(file)))
                .filter(Files::exists)
                .findFirst();
    }

    private Optional<Path> install(Library library) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        apt(List.of("update"));
        return library.packages().stream()
                .filter(name -> apt(List.of("install", "-y", "--no-install-recommends", name)))
                .findFirst()
                .flatMap(name -> find(library));
    }

    private static boolean apt(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/apt-get", "-q"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(Duration.ofMinutes(5).toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Library(String name, List<String> files, List<String> packages) {}
}
