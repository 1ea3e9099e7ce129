package kaw.imports.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import kaw.imports.file.FileFormat;
import kaw.imports.file.FileKind;
import kaw.imports.file.UnreadableFile;
import kaw.imports.xlsx.WorkbookBytes;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniseFileTest {

    private static final String BASE = """
            Название;Телефон;Email;Последний контакт;Статус
            Иванов Пётр;+7 (911) 111-11-11;ivanov@mail.example;31.10.2026;Новый
            Петров Иван;8 912 222 22 22;petrov@mail.example;01.11.2026;VIP
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16LE"})
    void recognisesATextFileWhateverItsName(String encoding) throws IOException {
        RecognisedFile file = recognise("база.xls", BASE.getBytes(Charset.forName(encoding)));

        assertThat(file.format()).isEqualTo(FileFormat.csv(encoding, ';'));
        assertThat(file.headerRow()).isEqualTo(1);
        assertThat(file.rows()).isEqualTo(2);
        assertThat(file.columns())
                .extracting(Column::header)
                .containsExactly("Название", "Телефон", "Email", "Последний контакт", "Статус");
        assertThat(file.columns())
                .extracting(Column::type)
                .containsExactly(ColumnType.TEXT, ColumnType.PHONE, ColumnType.EMAIL, ColumnType.DATE, ColumnType.TEXT);
        assertThat(file.columns().get(3).dateFormat()).isEqualTo("dd.MM.yyyy");
    }

    @Test
    void recognisesWorkbooksWhateverTheirName() throws IOException {
        Path xlsx = WorkbookBytes.sheet("<row r=\"1\"><c t=\"inlineStr\"><is><t>Имя</t></is></c></row>"
                        + "<row r=\"2\"><c t=\"inlineStr\"><is><t>Иван</t></is></c></row>")
                .write(folder.resolve("base.csv"));
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("base.txt"))) {
            var sheet = workbook.createSheet("Лист");
            sheet.createRow(0).createCell(0).setCellValue("Имя");
            sheet.createRow(1).createCell(0).setCellValue("Иван");
            workbook.write(out);
        }

        assertThat(recognise(xlsx).format().kind()).isEqualTo(FileKind.XLSX);
        assertThat(recognise(folder.resolve("base.txt")).format().kind()).isEqualTo(FileKind.XLS);
        assertThat(recognise(folder.resolve("base.txt")).sheet()).isEqualTo("Лист");
    }

    @Test
    void keepsToWhatAPersonChose() throws IOException {
        Path path = Files.write(folder.resolve("a.csv"), "a,b;c\n1,2;3\n".getBytes(StandardCharsets.UTF_8));

        RecognisedFile file = RecogniseFile.of(path, folder, new ReadingChoices("windows-1251", ',', 0))
                .file();

        assertThat(file.format()).isEqualTo(FileFormat.csv("windows-1251", ','));
        assertThat(file.headerRow()).isZero();
        assertThat(file.rows()).isEqualTo(2);
    }

    @Test
    void countsRowsWithBrokenQuotes() throws IOException {
        RecognisedFile file = recognise("a.csv", "имя;тел\na;\"1\nb;2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.rows()).isEqualTo(2);
        assertThat(file.faultyRows()).isEqualTo(1);
    }

    @Test
    void knowsTheWidthOfARectangularTextFile() throws IOException {
        assertThat(recognise("a.csv", BASE.getBytes(StandardCharsets.UTF_8)).rowWidth())
                .isEqualTo(5);
        assertThat(recognise("b.csv", "имя;тел\na\nb;2;3\n".getBytes(StandardCharsets.UTF_8))
                        .rowWidth())
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithFilesThatAreNoSpreadsheets() throws IOException {
        refuses("file-empty", new byte[0]);
        refuses("file-without-rows", "\n\n ; \n".getBytes(StandardCharsets.UTF_8));
        refuses("file-without-rows", "Имя;Телефон\n".getBytes(StandardCharsets.UTF_8));
        refuses("file-not-spreadsheet", executable());
        refuses("file-not-spreadsheet", "%PDF-1.7\n%\n1 0 obj".getBytes(StandardCharsets.UTF_8));
        refuses("file-not-spreadsheet", "{\\rtf1\\ansi}".getBytes(StandardCharsets.UTF_8));
        refuses("file-not-spreadsheet", new byte[4_096]);
        refuses("file-markup", "\uFEFF<html><table><tr><td>1</td></tr></table>".getBytes(StandardCharsets.UTF_8));
        refuses("file-markup", "<?xml version=\"1.0\"?><Workbook/>".getBytes(StandardCharsets.UTF_8));
        refuses("file-damaged", Arrays.copyOf(new byte[] {'P', 'K', 3, 4, 20}, 600));
        refuses("file-other-spreadsheet", Arrays.copyOf(new byte[] {9, 8, 16, 0, 0, 5}, 200));
    }

    @Test
    void saysWhatIsWrongWithOtherContainers() throws IOException {
        Path zip = new WorkbookBytes().part("word/document.xml", "<a/>").write(folder.resolve("a.docx"));
        Path xlsb = new WorkbookBytes().part("xl/workbook.bin", "").write(folder.resolve("a.xlsb"));
        Path ods = new WorkbookBytes()
                .part("mimetype", "x")
                .part("content.xml", "<a/>")
                .write(folder.resolve("a.ods"));

        refuses("file-not-spreadsheet", zip);
        refuses("file-other-spreadsheet", xlsb);
        refuses("file-other-spreadsheet", ods);
    }

    @Test
    void refusesAnEncryptedWorkbook() throws Exception {
        Path file = folder.resolve("encrypted.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("password");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write("a workbook".getBytes(StandardCharsets.UTF_8));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        refuses("file-encrypted", file);
    }

    @Test
    void refusesATextFileOfTooManyColumns() throws IOException {
        refuses("file-too-many-columns", ("a;".repeat(16_384) + "b\n1;2\n").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] executable() {
        byte[] bytes = new byte[2_048];
        new Random(1).nextBytes(bytes);
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    private void refuses(String code, byte[] content) throws IOException {
        refuses(code, Files.write(folder.resolve("refused.csv"), content));
    }

    private void refuses(String code, Path file) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> recognise(file))
                .matches(e -> e.code().equals(code), code);
    }

    private RecognisedFile recognise(String name, byte[] content) throws IOException {
        return recognise(Files.write(folder.resolve(name), content));
    }

    private RecognisedFile recognise(Path file) throws IOException {
        return RecogniseFile.of(file, folder, ReadingChoices.NONE).file();
    }
}
