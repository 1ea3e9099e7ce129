package kaw.imports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringSpoolTest {

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasPutInAnyOrderAndFromAFile() throws IOException {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        try (StringSpool spool = new StringSpool(folder)) {
            for (int i = 0; i < 60_000; i++) {
                String text = i + "я".repeat(i % 5_000 == 0 ? 30_000 : random.nextInt(120));
                texts.add(text);
                spool.add(text);
            }
            assertThat(spool.isOnFile()).isTrue();
            for (int i = 0; i < texts.size(); i++) {
                assertThat(spool.get(i)).isEqualTo(texts.get(i));
            }
            for (int i = 0; i < 20_000; i++) {
                int index = random.nextInt(texts.size());
                assertThat(spool.get(index)).isEqualTo(texts.get(index));
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsFewStringsInMemory() throws IOException {
        try (StringSpool spool = new StringSpool(folder)) {
            spool.add("a");

            assertThat(spool.get(0)).isEqualTo("a");
            assertThat(spool.isOnFile()).isFalse();
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> spool.get(1));
        }
    }
}
