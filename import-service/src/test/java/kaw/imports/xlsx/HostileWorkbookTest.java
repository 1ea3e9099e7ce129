package kaw.imports.xlsx;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import kaw.imports.file.RowSource;
import kaw.imports.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbookTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void refusesABombOfSharedStrings() throws IOException {
        refuses("file-unpacks-too-large", WorkbookBytes.sheet(ROW).strings("<si><t>a</t></si>".repeat(4_000_000)));
    }

    @Test
    void refusesABombWhoseDirectoryLies() throws IOException {
        Path file = WorkbookBytes.sheet(ROW)
                .strings("<si><t>a</t></si>".repeat(4_000_000))
                .write(folder.resolve("lies.xlsx"));
        byte[] bytes = Files.readAllBytes(file);
        understateSizes(bytes);
        Files.write(file, bytes);

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> readAll(file))
                .matches(e ->
                        e.code().equals("file-unpacks-too-large") || e.code().equals("file-damaged"));
    }

    @Test
    void refusesMoreThanTheWholeMayUnpackTo() throws IOException {
        Path file = WorkbookBytes.sheet(ROW)
                .strings("<si><t>abc</t></si>".repeat(1_000))
                .write(folder.resolve("a.xlsx"));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> XlsxFile.open(file, folder, new UnpackLimits(100, 10_000, 1_000, 1 << 20)))
                .matches(e -> e.code().equals("file-unpacks-too-large"));
    }

    @Test
    void refusesTooManyParts() throws IOException {
        WorkbookBytes workbook = WorkbookBytes.sheet(ROW);
        for (int i = 0; i < 10_001; i++) {
            workbook.part("xl/media/" + i, "");
        }
        refuses("file-unpacks-too-large", workbook);
    }

    @Test
    void refusesADoctypeThatReachesForAnotherFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");

        refuses(
                "file-unsafe",
                WorkbookBytes.sheet(ROW)
                        .part(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"%s\">]><sst><si><t>&x;</t></si></sst>"
                                        .formatted(secret.toUri())));
    }

    @Test
    void refusesEntitiesThatMultiply() throws IOException {
        refuses(
                "file-unsafe",
                WorkbookBytes.sheet("")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"));
    }

    @Test
    void refusesColumn16385() throws IOException {
        refuses("file-too-many-columns", WorkbookBytes.sheet("<row r=\"5\"><c r=\"XFE5\"><v>1</v></c></row>"));
        refuses(
                "file-too-many-columns",
                WorkbookBytes.sheet("<row r=\"5\">" + "<c><v>1</v></c>".repeat(16_385) + "</row>"));
    }

    @Test
    void refusesATagWithoutEnd() throws IOException {
        refuses("file-damaged", WorkbookBytes.sheet("<row r=\"1\" x=\"" + noise(3 << 20) + "\"/>"));
    }

    @Test
    void refusesATextWithoutEnd() throws IOException {
        refuses("file-damaged", WorkbookBytes.sheet("<row r=\"1\"><c><v>" + noise(3 << 20) + "</v></c></row>"));
    }

    @Test
    void refusesAStringThatIsNotThere() throws IOException {
        refuses("file-damaged", WorkbookBytes.sheet(ROW).strings(""));
        refuses("file-damaged", WorkbookBytes.sheet(ROW.replace(">0<", ">-1<")).strings("<si><t>a</t></si>"));
    }

    @Test
    void refusesRowsThatGoBack() throws IOException {
        refuses(
                "file-damaged",
                WorkbookBytes.sheet("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>"));
    }

    @Test
    void refusesBrokenXml() throws IOException {
        refuses("file-damaged", WorkbookBytes.sheet("<row r=\"1\"><c><v>1</c></row>"));
    }

    @Test
    void refusesAFileCutShort() throws IOException {
        Path file = WorkbookBytes.sheet(ROW).strings("<si><t>a</t></si>").write(folder.resolve("a.xlsx"));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> readAll(file))
                .matches(e -> e.code().equals("file-damaged"));
    }

    @Test
    void refusesDamagedContent() throws IOException {
        Path file = WorkbookBytes.sheet("<row r=\"1\"><c r=\"A1\"><v>" + "1".repeat(500) + "</v></c></row>")
                .write(folder.resolve("a.xlsx"));
        byte[] bytes = Files.readAllBytes(file);
        int sheet = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 20;
        Arrays.fill(bytes, sheet, sheet + 60, (byte) 0x5A);
        Files.write(file, bytes);

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> readAll(file))
                .matches(e -> e.code().equals("file-damaged"));
    }

    private void refuses(String code, WorkbookBytes workbook) throws IOException {
        Path file = workbook.write(folder.resolve("hostile.xlsx"));

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> readAll(file))
                .matches(e -> e.code().equals(code), code);
    }

    private void readAll(Path file) throws IOException {
        try (RowSource source = XlsxFile.open(file, folder)) {
            while (source.next() != null) {
                // Reads on to whatever is wrong.
            }
        }
    }

    /** Writes 1,000 for the size of every part into the directory at the end of the zip. */
    private static void understateSizes(byte[] zip) {
        for (int i = 0; i + 28 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = (byte) 0xE8;
                zip[i + 25] = 3;
                zip[i + 26] = 0;
                zip[i + 27] = 0;
            }
        }
    }

    /** Text that does not compress well, so that it is not the ratio that refuses it. */
    private static String noise(int length) {
        StringBuilder noise = new StringBuilder(length);
        new Random(1).ints(length, 'a', 'z').forEach(c -> noise.append((char) c));
        return noise.toString();
    }
}
