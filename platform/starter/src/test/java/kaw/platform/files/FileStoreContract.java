package kaw.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every file store does, wherever it keeps them. */
abstract class FileStoreContract {

    /** More than any store holds at once, and no round number of anything. */
    private static final int LARGE = 11 * 1024 * 1024 + 17;

    abstract FileStore store();

    /** How many files and unfinished ones there are. */
    abstract long kept() throws IOException;

    @Test
    void givesBackWhatWasPut() throws IOException {
        StoredFile stored = store().put(bytes("hello"), 5);

        assertThat(stored.size()).isEqualTo(5);
        assertThat(stored.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        try (InputStream content = store().open(stored.id())) {
            assertThat(content).hasContent("hello");
        }
    }

    @Test
    void keepsAFileUnderTheNameGiven() throws IOException {
        FileId id = FileId.next();

        assertThat(store().put(id, bytes("x"), 1).id()).isEqualTo(id);
    }

    @Test
    void givesBackALargeFileByteForByte() throws IOException {
        byte[] content = random(LARGE);

        StoredFile stored = store().put(new ByteArrayInputStream(content), LARGE);

        assertThat(stored.size()).isEqualTo(LARGE);
        try (InputStream read = store().open(stored.id())) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void keepsAnEmptyFile() throws IOException {
        StoredFile stored = store().put(InputStream.nullInputStream(), 0);

        try (InputStream read = store().open(stored.id())) {
            assertThat(read.readAllBytes()).isEmpty();
        }
    }

    @Test
    void keepsNothingOfAFileThatIsTooLarge() throws IOException {
        long before = kept();

        assertThatThrownBy(() -> store().put(bytes("hello!"), 5)).isInstanceOf(FileTooLarge.class);
        assertThatThrownBy(() -> store().put(new ByteArrayInputStream(random(LARGE)), LARGE - 1))
                .isInstanceOf(FileTooLarge.class);

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfAStreamThatBreaksOff() throws IOException {
        long before = kept();

        assertThatThrownBy(() -> store().put(breakingOffAfter(100_000), Long.MAX_VALUE))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store().put(breakingOffAfter(LARGE), Long.MAX_VALUE))
                .isInstanceOf(IOException.class);

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void deletesAndDoesNotMindWhenThereIsNothing() throws IOException {
        FileId id = store().put(bytes("x"), 1).id();

        store().delete(id);
        store().delete(id);

        assertThatThrownBy(() -> store().open(id)).isInstanceOf(FileMissing.class);
    }

    private static InputStream breakingOffAfter(int length) {
        return new InputStream() {
            private int left = length;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("cut");
                }
                return 'x';
            }
        };
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
