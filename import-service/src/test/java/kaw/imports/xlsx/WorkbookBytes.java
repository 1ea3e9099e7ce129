package kaw.imports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, so that tests can make such as no program would write. */
public final class WorkbookBytes {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook of one sheet. */
    public static WorkbookBytes sheet(String rows) {
        return new WorkbookBytes()
                .workbook("<sheets><sheet name=\"Лист1\" sheetId=\"1\" r:id=\"r1\"/></sheets>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A workbook whose main part holds this; the sheets r1 to r3 are in the parts sheet1 to sheet3. */
    public WorkbookBytes workbook(String content) {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 1; i <= 3; i++) {
            relations.append("<Relationship Id=\"r%d\" Type=\"%sworksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, types, i));
        }
        relations.append(
                "<Relationship Id=\"s\" Type=\"%ssharedStrings\" Target=\"/xl/sharedStrings.xml\"/>".formatted(types));
        relations.append(
                "<Relationship Id=\"t\" Type=\"%sstyles\" Target=\"styles.xml\"/></Relationships>".formatted(types));
        part("xl/_rels/workbook.xml.rels", relations.toString());
        return part("xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"rel\">" + content + "</workbook>");
    }

    public WorkbookBytes sheet(int number, String rows) {
        return part(
                "xl/worksheets/sheet%d.xml".formatted(number),
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public WorkbookBytes strings(String items) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** Formats of the styles 0, 1, …: Excel's numbers, of which those from 164 on are given here as {@code id=code}. */
    public WorkbookBytes styles(String codes, int... formats) {
        StringBuilder xml = new StringBuilder("<styleSheet><numFmts>" + codes
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>");
        for (int format : formats) {
            xml.append("<xf numFmtId=\"%d\"/>".formatted(format));
        }
        return part("xl/styles.xml", xml.append("</cellXfs></styleSheet>").toString());
    }

    public WorkbookBytes part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
