package kaw.imports.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kaw.imports.file.FileKind;
import kaw.imports.file.UnreadableFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the kind of a file by its content; its name may say anything. */
final class KindGuess {

    private static final int HEAD = 1 << 13;
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final List<String> MARKUP = List.of(
            "<!doctype", "<html", "<head", "<meta", "<style", "<table", "<body", "<?xml", "<workbook", "<svg", "<!--");
    private static final List<String> OTHER_TEXT = List.of("%pdf", "{\\rtf", "%!ps", "#!/");

    private KindGuess() {}

    static FileKind of(Path file) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw UnreadableFile.empty();
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return zip(file);
        }
        if (startsWith(head, OLE)) {
            return ole(file);
        }
        if (startsWith(head, 9, 8, 16)
                || startsWith(head, 9, 4, 6)
                || startsWith(head, 9, 2, 6)
                || startsWith(head, 9, 0, 4)) {
            throw UnreadableFile.otherSpreadsheet("Excel 95");
        }
        if (!isText(head)) {
            throw UnreadableFile.notSpreadsheet();
        }
        return text(head);
    }

    private static FileKind zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return FileKind.XLSX;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw UnreadableFile.otherSpreadsheet("xlsb");
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                throw UnreadableFile.otherSpreadsheet("ods");
            }
            throw UnreadableFile.notSpreadsheet();
        } catch (ZipException damaged) {
            throw UnreadableFile.damaged();
        }
    }

    private static FileKind ole(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw UnreadableFile.encrypted();
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return FileKind.XLS;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                throw UnreadableFile.otherSpreadsheet("Excel 95");
            }
            throw UnreadableFile.notSpreadsheet();
        } catch (UnreadableFile known) {
            throw known;
        } catch (RuntimeException | IOException damaged) {
            throw UnreadableFile.damaged();
        }
    }

    private static FileKind text(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw UnreadableFile.noRows();
        }
        if (MARKUP.stream().anyMatch(start::startsWith)) {
            throw UnreadableFile.markup();
        }
        if (OTHER_TEXT.stream().anyMatch(start::startsWith)) {
            throw UnreadableFile.notSpreadsheet();
        }
        return FileKind.CSV;
    }

    /** Text has next to no control characters; in UTF-16 it has zero bytes, and then in every second place. */
    private static boolean isText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return true;
        }
        int controls = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            int b = head[i] & 0xFF;
            if (b == 0) {
                zeros[i % 2]++;
            } else if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        int few = head.length / 200;
        boolean wide = Math.min(zeros[0], zeros[1]) <= few && Math.max(zeros[0], zeros[1]) > head.length / 20;
        return wide || controls + zeros[0] + zeros[1] <= few;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
