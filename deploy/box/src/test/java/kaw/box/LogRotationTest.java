package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheNewestAndEmptiesInPlace() throws Exception {
        LogRotation rotation = new LogRotation(folder, 3, 2);
        Path log = folder.resolve("a.log");
        for (String content : new String[] {"first", "second", "third"}) {
            Files.writeString(log, content);
            rotation.run();
            assertThat(log).isEmptyFile();
        }
        assertThat(folder.resolve("a.log.1")).hasContent("third");
        assertThat(folder.resolve("a.log.2")).hasContent("second");
        assertThat(folder.resolve("a.log.3")).doesNotExist();
    }
}
