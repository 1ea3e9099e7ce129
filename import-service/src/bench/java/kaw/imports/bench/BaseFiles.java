package kaw.imports.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaw.samples.SampleBase;
import kaw.samples.SamplePartner;

/** Writes rows of the sample base as the files customers send. */
final class BaseFiles {

    /** Texts that come again, such as cities, are shared; the others are each the only one of their kind. */
    private static final int SHARED = 100_000;

    private final SampleBase base;
    private final long from;
    private final int rows;

    BaseFiles(SampleBase base, long from, int rows) {
        this.base = base;
        this.from = from;
        this.rows = rows;
    }

    SamplePartner last() {
        return base.partner(from + rows - 1);
    }

    Path csv(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            line(out, SamplePartner.HEADERS);
            for (int i = 0; i < rows; i++) {
                line(out, base.partner(from + i).cells());
            }
        }
        return file;
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.write(separator);
            out.write(cell.matches("[^\";\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"');
            separator = ";";
        }
        out.write('\n');
    }

    /** A workbook with shared strings, as spreadsheet programs write it; every cell is text. */
    Path xlsx(Path file) throws IOException {
        Path strings = Files.createTempFile("bench", ".strings");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(3);
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Base\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            try (Writer shared = Files.newBufferedWriter(strings)) {
                sheet(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)), shared);
            }
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            text(zip, "<sst>");
            Files.copy(strings, zip);
            text(zip, "</sst>");
        } finally {
            Files.delete(strings);
        }
        return file;
    }

    private void sheet(Writer out, Writer shared) throws IOException {
        Map<String, Integer> known = new HashMap<>();
        int[] next = {0};
        out.write("<worksheet><sheetData>");
        for (int row = 0; row <= rows; row++) {
            List<String> cells = row == 0
                    ? SamplePartner.HEADERS
                    : base.partner(from + row - 1).cells();
            out.write("<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column);
                if (!cell.isEmpty()) {
                    out.write("<c r=\"" + (char) ('A' + column) + (row + 1) + "\" t=\"s\"><v>"
                            + index(cell, known, next, shared) + "</v></c>");
                }
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private static int index(String cell, Map<String, Integer> known, int[] next, Writer shared) throws IOException {
        Integer index = known.get(cell);
        if (index != null) {
            return index;
        }
        shared.write(
                "<si><t xml:space=\"preserve\">" + cell.replace("&", "&amp;").replace("<", "&lt;") + "</t></si>");
        if (known.size() < SHARED) {
            known.put(cell, next[0]);
        }
        return next[0]++;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, content);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
