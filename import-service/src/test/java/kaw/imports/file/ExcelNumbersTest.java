package kaw.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "79123456789, 79123456789",
        "7.9123456789E10, 79123456789",
        "9.12E+09, 9120000000",
        "0.30000000000000004, 0.3",
        "1.50, 1.5",
        "-0, 0",
        "1E-7, 0.0000001",
        "1E999999999, Infinity",
        "#N/A, #N/A"
    })
    void writesNumbersAsPlainDigits(String stored, String text) {
        assertThat(ExcelNumbers.plain(stored)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "46326, false, 2026-10-31",
        "44864, true, 2026-10-31",
        "46326.5, false, 2026-10-31T12:00:00",
        "0.75, false, 18:00",
        "-1, false, -1"
    })
    void writesDatesAsIso(double stored, boolean from1904, String text) {
        assertThat(ExcelNumbers.date(stored, from1904)).isEqualTo(text);
    }

    @Test
    void keepsTheLeadingZerosOfACode() {
        assertThat(CellFormat.of(164, "000000").text("1234", false)).isEqualTo("001234");
    }
}
