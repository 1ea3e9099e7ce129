package kaw.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest extends FileStoreContract {

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FolderFileStore(folder);
    }

    @Override
    FileStore store() {
        return store;
    }

    @Override
    long kept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void deletesWhatADyingProcessLeftOfAFile() throws IOException {
        FileId id = store.put(bytes("x"), 1).id();
        Path whole;
        try (Stream<Path> all = Files.walk(folder)) {
            whole = all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.move(whole, whole.resolveSibling(id + ".part"));

        store.delete(id);

        assertThat(kept()).isZero();
    }
}
