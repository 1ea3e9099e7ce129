package kaw.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kaw.imports.file.FileFormat;
import kaw.imports.file.RowFault;
import kaw.imports.file.SourceRow;
import kaw.imports.recognition.Column;
import kaw.imports.recognition.ColumnType;
import kaw.imports.recognition.RecognisedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowReadingTest {

    @Test
    void takesTheCellsOfTheChosenColumns() {
        RowReading reading = reading(3, null, List.of(0, 2));

        assertThat(reading.fault(row("a", "b", "c"))).isEmpty();
        assertThat(reading.values(row("a", "b", "c"))).containsExactly("a", "c");
    }

    @Test
    void takesMissingCellsForEmptyWhereRowsDiffer() {
        RowReading reading = reading(0, null, List.of(0, 2));

        assertThat(reading.fault(row("a"))).isEmpty();
        assertThat(reading.values(row("a"))).containsExactly("a", "");
    }

    @Test
    void refusesARowThatIsNotAsWideAsAllOthers() {
        assertThat(reading(3, null, List.of(0)).fault(row("a", "b")))
                .contains(new RowFault("row-width", Map.of("cells", "2", "expected", "3")));
        assertThat(reading(0, null, List.of(0)).fault(row("a", "b", "c", "d")))
                .contains(new RowFault("row-width", Map.of("cells", "4", "expected", "3")));
    }

    @Test
    void refusesARowWithoutAnyOfTheChosenValues() {
        assertThat(reading(3, null, List.of(0, 1)).fault(row("", " ", "c")))
                .contains(new RowFault("row-without-values", Map.of()));
    }

    @Test
    void refusesARowThatNoMessageCouldHold() {
        assertThat(reading(3, null, List.of(0)).fault(row("x".repeat(200_001), "", "")))
                .contains(RowFault.rowTooLong());
    }

    @Test
    void passesOnWhatWasWrongWithTheRowInTheFile() {
        SourceRow broken = new SourceRow(7, List.of("a", "b", "c"), RowFault.brokenQuotes(2));

        assertThat(reading(3, null, List.of(0)).fault(broken)).contains(RowFault.brokenQuotes(2));
    }

    @Test
    void turnsAmericanDatesOfAnAmericanColumn() {
        assertThat(reading(3, "MM/dd/yyyy", List.of(0)).values(row("1/31/2026 10:30", "", "")))
                .containsExactly("2026-01-31 10:30");
        assertThat(reading(3, "dd/MM/yyyy", List.of(0)).values(row("01/02/2026", "", "")))
                .containsExactly("01/02/2026");
    }

    private static RowReading reading(int width, @Nullable String dateFormat, List<Integer> columns) {
        Column column = new Column(0, "", ColumnType.TEXT, dateFormat, List.of(), List.of());
        RecognisedFile file =
                new RecognisedFile(FileFormat.csv("UTF-8", ';'), null, 1, width, List.of(column, column, column), 1, 0);
        return new RowReading(file, columns);
    }

    private static SourceRow row(String... cells) {
        return new SourceRow(2, List.of(cells));
    }
}
