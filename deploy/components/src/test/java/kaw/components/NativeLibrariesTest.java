package kaw.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

    @TempDir
    Path folder;

    @Test
    void linksTheRenamedFileUnderTheOldName() throws Exception {
        Path system = Files.createDirectory(folder.resolve("system"));
        Path renamed = Files.createFile(system.resolve("libaio.so.1t64"));
        Files.createFile(system.resolve("libnuma.so.1"));

        new NativeLibraries(List.of(folder.resolve("absent"), system)).linkInto(folder.resolve("links"));

        assertThat(folder.resolve("links/libaio.so.1")).isSymbolicLink().hasSameBinaryContentAs(renamed);
    }
}
