package kaw.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kaw.components.ComponentFailed;
import kaw.components.Folders;
import kaw.components.Passwords;

/** The folder a box keeps everything in. */
record BoxFolder(Path root) {

    /** Raised when the layout of the folder changes in a way an older or newer program cannot read. */
    private static final String FORMAT = "1";

    private static final long NEEDED_AT_FIRST = 1_500L << 20;
    private static final long NEEDED_LATER = 200L << 20;

    static BoxFolder of(Path path) {
        return new BoxFolder(path.toAbsolutePath().normalize());
    }

    /** Makes it when absent, and says in one sentence why a box cannot live there. */
    void prepare() {
        try {
            Files.createDirectories(root);
            Files.createDirectories(logs());
            Files.createDirectories(run());
            Path version = root.resolve("format");
            boolean first = !Files.exists(version);
            if (!first && !Files.readString(version).strip().equals(FORMAT)) {
                throw new ComponentFailed("The data folder " + root + " was made by another version of KAW (format "
                        + Files.readString(version).strip() + ", this one reads " + FORMAT + ")");
            }
            // By the path: inside a chroot no file store is found for a folder whose mount point is outside.
            long free = root.toFile().getUsableSpace();
            if (free < (first ? NEEDED_AT_FIRST : NEEDED_LATER)) {
                throw new ComponentFailed("The disk of " + root + " is full: " + (free >> 20) + " MB are free, "
                        + ((first ? NEEDED_AT_FIRST : NEEDED_LATER) >> 20) + " MB are needed");
            }
            if (first) {
                Files.writeString(version, FORMAT);
            }
        } catch (IOException e) {
            throw new ComponentFailed("The data folder " + root + " cannot be written: " + e.getMessage(), e);
        }
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** What is true only while the box runs. */
    Path run() {
        return root.resolve("run");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path pidFile(String part) {
        return run().resolve(part + ".pid");
    }

    Path of(String name) {
        return root.resolve(name);
    }

    Path secretFile(String name) {
        return root.resolve("secrets").resolve(name);
    }

    /** A password nobody chose, made when first asked for. */
    String secret(String name) {
        return read(secretFile(name)).orElseGet(() -> {
            String made = Passwords.random();
            writeSecret(secretFile(name), made);
            return made;
        });
    }

    Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new ComponentFailed("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    void writeSecret(Path file, String text) {
        try {
            Folders.writeSecret(file, text + "\n");
        } catch (IOException e) {
            throw new ComponentFailed("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new ComponentFailed("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
