package kaw.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A folder on this machine for files while they are read; what a crash leaves in it is cleared away a day later. */
public final class ScratchFolder {

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path folder;

    public ScratchFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        clear(Instant.now().minus(LEFT_BEHIND));
    }

    /** Files of other instances on this machine are younger, or open, which keeps their content. */
    private void clear(Instant before) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    public Path path() {
        return folder;
    }

    /** An empty file of a new name. */
    public ScratchFile newFile() throws IOException {
        return new ScratchFile(Files.createTempFile(folder, "import", ".file"));
    }

    /** A copy of what the stream holds; the stream is closed. */
    public ScratchFile copy(InputStream content) throws IOException {
        ScratchFile copy = newFile();
        try {
            try (content) {
                Files.copy(content, copy.path(), StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException | RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    /** A file that is gone once it is closed. */
    public record ScratchFile(Path path) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
