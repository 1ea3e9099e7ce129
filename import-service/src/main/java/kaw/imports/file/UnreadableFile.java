package kaw.imports.file;

import java.util.List;
import java.util.Map;
import kaw.platform.problem.Invalid;

/** A file cannot be imported; the code says why, its text what to do. */
public final class UnreadableFile extends Invalid {

    private UnreadableFile(String code, Map<String, String> params) {
        super(code, params, List.of());
    }

    public static UnreadableFile empty() {
        return new UnreadableFile("file-empty", Map.of());
    }

    public static UnreadableFile noRows() {
        return new UnreadableFile("file-without-rows", Map.of());
    }

    public static UnreadableFile notSpreadsheet() {
        return new UnreadableFile("file-not-spreadsheet", Map.of());
    }

    /** A page or XML document that calls itself a spreadsheet, as many web programs export. */
    public static UnreadableFile markup() {
        return new UnreadableFile("file-markup", Map.of());
    }

    /** A spreadsheet of a kind that is not read: an open document, a binary workbook, Excel 95 and before. */
    public static UnreadableFile otherSpreadsheet(String kind) {
        return new UnreadableFile("file-other-spreadsheet", Map.of("kind", kind));
    }

    public static UnreadableFile encrypted() {
        return new UnreadableFile("file-encrypted", Map.of());
    }

    public static UnreadableFile damaged() {
        return new UnreadableFile("file-damaged", Map.of());
    }

    /** It holds a DOCTYPE, which no program writes into a workbook and which can reach for other files. */
    public static UnreadableFile unsafeMarkup() {
        return new UnreadableFile("file-unsafe", Map.of());
    }

    public static UnreadableFile unpacksTooLarge() {
        return new UnreadableFile("file-unpacks-too-large", Map.of());
    }

    /** A workbook of the old kind, which is read into memory whole. */
    public static UnreadableFile tooLarge(long limit) {
        return new UnreadableFile("workbook-too-large", Map.of("megabytes", String.valueOf(limit >> 20)));
    }

    public static UnreadableFile tooManyColumns(int row) {
        return new UnreadableFile(
                "file-too-many-columns",
                Map.of("row", String.valueOf(row), "limit", String.valueOf(SheetLimits.COLUMNS)));
    }
}
