package kaw.partner.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TabbedRowsTest {

    @Test
    void hidesWhatWouldEndACellOrARow() throws IOException {
        TabbedRows rows = new TabbedRows();
        rows.cell("a\tb").cell("{\"c\": \"\\n Ё\"}").end();
        rows.cell("d\ne").end();

        assertThat(new String(rows.stream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("a\\tb\t{\"c\": \"\\\\n Ё\"}\nd\\ne\n");
    }
}
