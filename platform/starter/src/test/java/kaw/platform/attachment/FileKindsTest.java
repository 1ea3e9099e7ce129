package kaw.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileKindsTest {

    @Test
    void believesTheContentAndNotTheName() throws IOException {
        assertThat(kind("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00FF\u00FF", "photo.jpg"))
                .contains("msdownload");
        assertThat(kind("<html><script>alert(1)</script></html>", "photo.png")).isEqualTo("text/html");
        assertThat(kind("%PDF-1.7\n", "song.mp3")).isEqualTo("application/pdf");
    }

    @Test
    void letsTheNameSayWhichZipItIs() throws IOException {
        assertThat(kind("PK\u0003\u0004\u0014\0", "Договор.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(kind("PK\u0003\u0004\u0014\0", "photo.jpg")).isEqualTo("application/zip");
    }

    @Test
    void leavesTheContentWhereItWas() throws IOException {
        BufferedInputStream content = stream("%PDF-1.7\nand so on");

        FileKinds.of(content, "a.pdf");

        assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-1.7\nand so on");
    }

    private static String kind(String content, String name) throws IOException {
        return FileKinds.of(stream(content), name);
    }

    private static BufferedInputStream stream(String bytes) {
        return new BufferedInputStream(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
