package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kaw.components.ComponentFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxFolderTest {

    @TempDir
    Path root;

    @Test
    void keepsSecretsForItsOwnerAlone() throws Exception {
        BoxFolder folder = BoxFolder.of(root);
        String secret = folder.secret("x");
        assertThat(folder.secret("x")).isEqualTo(secret).hasSize(24);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secretFile("x"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesDataOfAnotherVersion() throws Exception {
        Files.writeString(root.resolve("format"), "99");
        assertThatThrownBy(() -> BoxFolder.of(root).prepare())
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("was made by another version of KAW");
    }

    @Test
    void saysThatItCannotBeWritten() throws Exception {
        Path file = Files.createFile(root.resolve("file"));
        assertThatThrownBy(() -> BoxFolder.of(file.resolve("data")).prepare())
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("cannot be written");
    }
}
