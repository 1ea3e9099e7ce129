package kaw.imports.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaw.imports.file.RowSource;
import kaw.imports.file.SourceRow;
import kaw.imports.file.UnreadableFile;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsFileTest {

    @TempDir
    Path folder;

    private final HSSFWorkbook workbook = new HSSFWorkbook();

    @Test
    void readsTextsNumbersDatesAndFormulas() throws IOException {
        HSSFCellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        HSSFRow row = workbook.createSheet("База").createRow(2);
        row.createCell(0).setCellValue("Иванов Пётр");
        row.createCell(1).setCellValue(79123456789d);
        row.createCell(2).setCellValue(LocalDate.of(2026, 10, 31));
        row.getCell(2).setCellStyle(date);
        row.createCell(3).setCellValue(LocalDateTime.of(2026, 10, 31, 14, 5));
        row.getCell(3).setCellStyle(date);
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellFormula("B3+1");
        row.createCell(6).setCellFormula("CONCATENATE(\"a\",\"b\")");
        row.createCell(8).setCellValue(0.5);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(rows())
                .containsExactly(new SourceRow(
                        3,
                        List.of(
                                "Иванов Пётр",
                                "79123456789",
                                "2026-10-31",
                                "2026-10-31T14:05:00",
                                "true",
                                "79123456790",
                                "ab",
                                "",
                                "0.5")));
    }

    @Test
    void readsRunsOfWholeNumbers() throws IOException {
        HSSFRow row = workbook.createSheet().createRow(0);
        for (int i = 0; i < 5; i++) {
            row.createCell(i).setCellValue(i * 10);
        }

        assertThat(rows()).containsExactly(new SourceRow(1, List.of("0", "10", "20", "30", "40")));
    }

    @Test
    void takesTheFirstVisibleSheetThatHoldsAnythingAndNoOther() throws IOException {
        cell(workbook.createSheet("hidden"), "hidden");
        workbook.createSheet("empty");
        cell(workbook.createSheet("third"), "third");
        cell(workbook.createSheet("fourth"), "fourth");
        workbook.setSheetHidden(0, true);
        workbook.setActiveSheet(1);

        try (RowSource source = XlsFile.open(write("a.xls"))) {
            assertThat(source.sheet()).isEqualTo("third");
        }
        assertThat(rows()).containsExactly(new SourceRow(1, List.of("third")));
    }

    @Test
    void takesAHiddenSheetIfNoOtherHoldsAnything() throws IOException {
        workbook.createSheet("empty");
        cell(workbook.createSheet("hidden"), "x");
        workbook.setSheetHidden(1, true);

        assertThat(rows()).containsExactly(new SourceRow(1, List.of("x")));
    }

    @Test
    void refusesAnEncryptedWorkbook() throws IOException {
        cell(workbook.createSheet(), "secret");
        Biff8EncryptionKey.setCurrentUserPassword("password");
        try {
            write("encrypted.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        refuses("file-encrypted", folder.resolve("encrypted.xls"));
    }

    @Test
    void refusesAWorkbookCutShort() throws IOException {
        HSSFSheet sheet = workbook.createSheet();
        for (int i = 0; i < 2_000; i++) {
            sheet.createRow(i).createCell(0).setCellValue("row " + i);
        }
        Path file = write("cut.xls");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));

        refuses("file-damaged", file);
    }

    @Test
    void refusesAWorkbookWithoutRows() throws IOException {
        workbook.createSheet();

        refuses("file-without-rows", write("empty.xls"));
    }

    private static void cell(HSSFSheet sheet, String text) {
        sheet.createRow(0).createCell(0).setCellValue(text);
    }

    private void refuses(String code, Path file) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(file))
                .matches(e -> e.code().equals(code), code);
    }

    private List<SourceRow> rows() throws IOException {
        return read(write("a.xls"));
    }

    private static List<SourceRow> read(Path file) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        try (RowSource source = XlsFile.open(file)) {
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
