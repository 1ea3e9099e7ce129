package kaw.imports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaw.imports.file.RowSource;
import kaw.imports.file.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {

    @TempDir
    Path folder;

    @Test
    void readsPhonesKeptAsNumbersAsTheirDigits() throws IOException {
        assertThat(cells(WorkbookBytes.sheet(
                        "<row r=\"1\"><c r=\"A1\"><v>79123456789</v></c><c r=\"B1\"><v>7.9123456789E10</v></c></row>")))
                .containsExactly(List.of("79123456789", "79123456789"));
    }

    @Test
    void readsDatesByTheFormatOfTheirCell() throws IOException {
        WorkbookBytes workbook = WorkbookBytes.sheet(
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46326</v></c><c r=\"B1\" s=\"2\"><v>46326.75</v></c>"
                                + "<c r=\"C1\" s=\"0\"><v>46326</v></c><c r=\"D1\" s=\"3\"><v>42</v></c></row>")
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"000000\"/>",
                        0,
                        14,
                        164,
                        165);

        assertThat(cells(workbook)).containsExactly(List.of("2026-10-31", "2026-10-31T18:00:00", "46326", "000042"));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        WorkbookBytes workbook = WorkbookBytes.sheet("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>44864</v></c></row>")
                .workbook("<workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets>")
                .styles("", 14);

        assertThat(cells(workbook)).containsExactly(List.of("2026-10-31"));
    }

    @Test
    void readsSharedInlineAndRichText() throws IOException {
        WorkbookBytes workbook = WorkbookBytes.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>в ячейке &amp; тут</t></is></c>"
                        + "<c r=\"C1\" t=\"s\"><v>0</v></c></row>")
                .strings("<si><t>a_x000D_b</t></si>"
                        + "<si><r><t>жир</t></r><r><t xml:space=\"preserve\">ный </t></r><rPh><t>нет</t></rPh></si>");

        assertThat(cells(workbook)).containsExactly(List.of("жирный ", "в ячейке & тут", "a\rb"));
    }

    @Test
    void givesFormulasByTheValueKeptBesideThem() throws IOException {
        assertThat(cells(WorkbookBytes.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>Иванов</v></c>"
                        + "<c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"D1\" t=\"b\"><v>1</v></c></row>")))
                .containsExactly(List.of("Иванов", "2", "#DIV/0!", "true"));
    }

    @Test
    void keepsThePlaceOfCellsAndRowsBetweenWhichNothingIs() throws IOException {
        List<SourceRow> rows =
                rows(WorkbookBytes.sheet("<row r=\"2\"/><row r=\"3\" hidden=\"1\"><c r=\"C3\"><v>1</v></c></row>"
                        + "<row r=\"7\"><c r=\"A7\"/><c r=\"B7\"><v>2</v></c></row>"));

        assertThat(rows).extracting(SourceRow::number).containsExactly(3, 7);
        assertThat(rows.getFirst().cells()).containsExactly("", "", "1");
        assertThat(rows.getLast().cells()).containsExactly("", "2");
    }

    @Test
    void countsRowsAndCellsThatDoNotSayWhereTheyAre() throws IOException {
        List<SourceRow> rows =
                rows(WorkbookBytes.sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));

        assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2);
        assertThat(rows.getFirst().cells()).containsExactly("1", "2");
    }

    @Test
    void takesTheFirstVisibleSheetThatHoldsAnything() throws IOException {
        WorkbookBytes workbook = new WorkbookBytes()
                .workbook("<sheets><sheet name=\"hidden\" state=\"hidden\" r:id=\"r1\"/>"
                        + "<sheet name=\"empty\" r:id=\"r2\"/><sheet name=\"База\" r:id=\"r3\"/></sheets>")
                .sheet(1, "<row r=\"1\"><c><v>1</v></c></row>")
                .sheet(2, "<row r=\"1\"><c r=\"A1\"/></row>")
                .sheet(3, "<row r=\"1\"><c><v>3</v></c></row>");

        try (RowSource source = XlsxFile.open(workbook.write(folder.resolve("a.xlsx")), folder)) {
            assertThat(source.sheet()).isEqualTo("База");
            assertThat(source.next()).isEqualTo(new SourceRow(1, List.of("3")));
        }
    }

    @Test
    void leavesNothingInTheScratchFolder() throws IOException {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        WorkbookBytes workbook = WorkbookBytes.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>199999</v></c></row>")
                .strings("<si><t>довольно длинная строка</t></si>".repeat(200_000));

        try (RowSource source = XlsxFile.open(
                workbook.write(folder.resolve("a.xlsx")), scratch, new UnpackLimits(100, 1L << 30, 10_000, 1L << 30))) {
            assertThat(source.next()).isEqualTo(new SourceRow(1, List.of("довольно длинная строка")));
        }
        assertThat(scratch).isEmptyDirectory();
    }

    private List<List<String>> cells(WorkbookBytes workbook) throws IOException {
        return rows(workbook).stream().map(SourceRow::cells).toList();
    }

    private List<SourceRow> rows(WorkbookBytes workbook) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        try (RowSource source = XlsxFile.open(workbook.write(folder.resolve("a.xlsx")), folder)) {
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
