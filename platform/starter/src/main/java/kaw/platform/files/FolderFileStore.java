package kaw.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files in one folder of this machine, spread over subfolders by the end of their id. */
final class FolderFileStore implements FileStore {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    FolderFileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public StoredFile put(FileId id, InputStream content, long limit) throws IOException {
        Path subfolder = Files.createDirectories(subfolder(id));
        Path target = subfolder.resolve(id.toString());
        Path unfinished = unfinished(id);
        try {
            StoredFile stored = write(id, content, limit, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(subfolder);
            return stored;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static StoredFile write(FileId id, InputStream content, long limit, Path to) throws IOException {
        MeasuredStream measured = new MeasuredStream(content, limit);
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(file);
            byte[] buffer = new byte[BUFFER];
            for (int read = measured.read(buffer); read >= 0; read = measured.read(buffer)) {
                out.write(buffer, 0, read);
            }
            file.force(true);
        }
        return measured.stored(id);
    }

    /** The new name itself must outlive a power cut; not every system lets a folder be opened for that. */
    private static void syncFolder(Path parent) {
        try (FileChannel directory = FileChannel.open(parent, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException unsupported) {
            // Then the file system decides when.
        }
    }

    @Override
    public InputStream open(FileId id) throws IOException {
        try {
            return Files.newInputStream(path(id));
        } catch (NoSuchFileException missing) {
            throw new FileMissing(id);
        }
    }

    @Override
    public void delete(FileId id) throws IOException {
        Files.deleteIfExists(unfinished(id));
        Files.deleteIfExists(path(id));
    }

    /** The last characters of an id are random, the first are the time: spread by the last. */
    private Path subfolder(FileId id) {
        String name = id.toString();
        return folder.resolve(name.substring(name.length() - 2));
    }

    /** What a process that died while writing leaves behind. */
    private Path unfinished(FileId id) {
        return subfolder(id).resolve(id + ".part");
    }

    private Path path(FileId id) {
        return subfolder(id).resolve(id.toString());
    }
}
