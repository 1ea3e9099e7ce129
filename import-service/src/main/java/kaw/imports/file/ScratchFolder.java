package kaw.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder on this machine for files while they are read; nothing in it outlives its use, but for a crash. */
public final class ScratchFolder {

    private final Path folder;

    public ScratchFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    public Path path() {
        return folder;
    }

    /** An empty file of a new name. */
    public ScratchFile newFile() throws IOException {
        return new ScratchFile(Files.createTempFile(folder, "import", ".file"));
    }

    /** A copy of what the stream holds. */
    public ScratchFile copy(InputStream content) throws IOException {
        ScratchFile copy = newFile();
        try {
            Files.copy(content, copy.path(), StandardCopyOption.REPLACE_EXISTING);
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
