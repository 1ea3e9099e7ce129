package kaw.imports.file;

import java.util.Map;

/** A file cannot be imported; the code says why and the message of it says what to do. */
public class UnreadableFile extends RuntimeException {

    private final String code;
    private final Map<String, String> params;

    private UnreadableFile(String code, Map<String, String> params) {
        super(code + " " + params);
        this.code = code;
        this.params = params;
    }

    public String code() {
        return code;
    }

    public Map<String, String> params() {
        return params;
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

    public static UnreadableFile tooLarge(long limit) {
        return new UnreadableFile("file-too-large", Map.of("limit", String.valueOf(limit >> 20)));
    }

    public static UnreadableFile tooManyColumns(int row) {
        return new UnreadableFile(
                "file-too-many-columns",
                Map.of("row", String.valueOf(row), "limit", String.valueOf(SheetLimits.COLUMNS)));
    }
}
