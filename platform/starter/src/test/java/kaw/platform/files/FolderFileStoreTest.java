package kaw.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

    @TempDir
    Path folder;

    FileStore store;

    @BeforeEach
    void open() {
        store = new FolderFileStore(folder);
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        StoredFile stored = store.put(bytes("hello"), 5);

        assertThat(stored.size()).isEqualTo(5);
        assertThat(stored.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        try (InputStream content = store.open(stored.id())) {
            assertThat(content).hasContent("hello");
        }
    }

    @Test
    void keepsNothingOfAFileThatIsTooLarge() throws IOException {
        assertThatThrownBy(() -> store.put(bytes("hello!"), 5)).isInstanceOf(FileTooLarge.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void keepsNothingOfAStreamThatBreaksOff() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("cut");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> store.put(broken, Long.MAX_VALUE)).isInstanceOf(IOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void deletesAndDoesNotMindWhenThereIsNothing() throws IOException {
        FileId id = store.put(bytes("x"), 1).id();

        store.delete(id);
        store.delete(id);

        assertThatThrownBy(() -> store.open(id)).isInstanceOf(FileMissing.class);
    }

    private Stream<Path> files() throws IOException {
        return Files.walk(folder).filter(Files::isRegularFile);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
