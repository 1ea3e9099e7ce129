package kaw.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    Path folder;

    @Test
    void keepsNothingAfterItsUse() throws IOException {
        ScratchFolder scratch = new ScratchFolder(folder);

        try (ScratchFolder.ScratchFile copy = scratch.copy(new ByteArrayInputStream(new byte[] {1, 2}))) {
            assertThat(copy.path()).hasBinaryContent(new byte[] {1, 2});
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void clearsAwayWhatACrashLeftBehind() throws IOException {
        Path left = Files.createFile(folder.resolve("left"));
        Path inUse = Files.createFile(folder.resolve("in-use"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        assertThat(new ScratchFolder(folder).path()).isEqualTo(folder);

        assertThat(left).doesNotExist();
        assertThat(inUse).exists();
    }
}
