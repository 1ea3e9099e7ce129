package kaw.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaw.imports.file.RowFault;
import kaw.imports.file.SourceRow;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void readsQuotedCells() throws IOException {
        assertThat(cells("a,\"b,c\",\"d \"\"e\"\"\",\n")).containsExactly(List.of("a", "b,c", "d \"e\"", ""));
    }

    @Test
    void numbersRowsByTheirFirstLine() throws IOException {
        List<SourceRow> rows = rows("h\n\"two\nlines\"\nlast\n", ',');

        assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2, 4);
        assertThat(rows.get(1).cells()).containsExactly("two\nlines");
    }

    @Test
    void readsEveryKindOfLineEnd() throws IOException {
        assertThat(rows("a\rb\r\nc\nd", ','))
                .extracting(row -> row.number() + row.cell(0))
                .containsExactly("1a", "2b", "3c", "4d");
    }

    @Test
    void passesOverEmptyRows() throws IOException {
        assertThat(rows("a;b\n\n;\n ; \nc;d\n", ';'))
                .extracting(SourceRow::number)
                .containsExactly(1, 5);
    }

    @Test
    void namesALineWhoseQuoteIsNeverClosedAndGoesOnAfterIt() throws IOException {
        List<SourceRow> rows = rows("a;b\n1;\"open\n2;x\n3;\"fine\"\n4;y\n", ';');

        assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.get(1).fault()).isEqualTo(RowFault.brokenQuotes(2));
        assertThat(rows.get(1).cells()).containsExactly("1", "\"open");
        assertThat(rows.subList(2, 5)).allMatch(row -> row.fault() == null);
        assertThat(rows.get(3).cells()).containsExactly("3", "fine");
    }

    @Test
    void namesALineWithTextAfterAClosingQuote() throws IOException {
        List<SourceRow> rows = rows("1;\"ООО \"Ромашка\"\";x\n2;b;c\n", ';');

        assertThat(rows.getFirst().fault()).isEqualTo(RowFault.brokenQuotes(2));
        assertThat(rows.get(1).cells()).containsExactly("2", "b", "c");
    }

    @Test
    void forgivesSpacesAfterAClosingQuote() throws IOException {
        assertThat(cells("\"a\" ,\"b\"  \n")).containsExactly(List.of("a", "b"));
    }

    @Test
    void takesAQuoteWithinACellAsText() throws IOException {
        assertThat(cells("19\" rack,O\"Hara\n")).containsExactly(List.of("19\" rack", "O\"Hara"));
    }

    @Test
    void refusesARowOfTooManyColumnsOnly() throws IOException {
        List<SourceRow> rows = rows("a\n" + ",".repeat(16_384) + "x\nb\n", ',');

        assertThat(rows).extracting(SourceRow::fault).containsExactly(null, null);
        List<SourceRow> full = rows("a\nz" + ",".repeat(16_384) + "x\nb\n", ',');
        assertThat(full.get(1).fault()).isEqualTo(RowFault.tooManyColumns());
        assertThat(full.get(2).cells()).containsExactly("b");
    }

    @Test
    void refusesACellLongerThanExcelAllows() throws IOException {
        assertThat(rows("a," + "x".repeat(32_768) + "\n", ',').getFirst().fault())
                .isEqualTo(RowFault.cellTooLong(2));
    }

    @Test
    void readsOverALineWithoutEndInBoundedMemory() throws IOException {
        List<SourceRow> rows = rows("first\n" + "x".repeat(5_000_000) + "\nlast\n", ',');

        assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2, 3);
        assertThat(rows.get(1).fault()).isEqualTo(RowFault.rowTooLong());
        assertThat(rows.get(2).cells()).containsExactly("last");
    }

    @Test
    void dropsZeroBytesFromCells() throws IOException {
        assertThat(cells("Ив\u0000анов,\u0001\n")).containsExactly(List.of("Иванов", ""));
    }

    @Test
    void passesOverTheSeparatorHintOfExcel() throws IOException {
        assertThat(rows("sep=;\na;b\n", ';')).extracting(SourceRow::number).containsExactly(2);
    }

    @Test
    void agreesWithFastCsvOnWellFormedFiles() throws IOException {
        Random random = new Random(7);
        String alphabet = "ab я,;\"\n\r\t|'";
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            for (int row = 0; row < 5_000; row++) {
                writer.writeRecord(IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(cell -> "x"
                                + random.ints(random.nextInt(12), 0, alphabet.length())
                                        .mapToObj(i -> alphabet.substring(i, i + 1))
                                        .collect(Collectors.joining()))
                        .toList());
            }
        }
        List<List<String>> expected = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.toString())) {
            reader.forEach(row -> expected.add(row.getFields()));
        }

        assertThat(rows(text.toString(), ';')).extracting(SourceRow::cells).isEqualTo(expected);
    }

    private static List<List<String>> cells(String text) throws IOException {
        return rows(text, ',').stream().map(SourceRow::cells).toList();
    }

    private static List<SourceRow> rows(String text, char separator) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        try (CsvRows source = new CsvRows(new StringReader(text), separator)) {
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
