package kaw.imports.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.imports.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * What the main part of a workbook says: its sheets, and where its texts and formats are.
 *
 * @param from1904 whether its days are counted from 1904, as old Macs did
 */
record Workbook(
        List<Sheet> sheets,
        boolean from1904,
        @Nullable String sharedStrings,
        @Nullable String styles) {

    record Sheet(String name, String part, boolean hidden) {}

    static final String PART = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    static Workbook read(GuardedZip zip) throws IOException {
        Map<String, String> targets = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        try (XmlPart xml = new XmlPart(required(zip, RELATIONS))) {
            while (xml.next()) {
                if (xml.opens("Relationship")) {
                    String target = path(orEmpty(xml.attribute("Target")));
                    String type = orEmpty(xml.attribute("Type"));
                    targets.put(orEmpty(xml.attribute("Id")), target);
                    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = new XmlPart(required(zip, PART))) {
            while (xml.next()) {
                if (xml.opens("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.opens("sheet")) {
                    String part = targets.get(orEmpty(xml.attribute("id")));
                    String state = xml.attribute("state");
                    if (part != null && zip.has(part)) {
                        boolean hidden = state != null && !state.equals("visible");
                        sheets.add(new Sheet(orEmpty(xml.attribute("name")), part, hidden));
                    }
                }
            }
        }
        return new Workbook(List.copyOf(sheets), from1904, byType.get("sharedStrings"), byType.get("styles"));
    }

    /** Visible sheets in their order, then hidden ones. */
    List<Sheet> inOrderOfInterest() {
        List<Sheet> ordered = new ArrayList<>(sheets);
        ordered.sort((a, b) -> Boolean.compare(a.hidden(), b.hidden()));
        return ordered;
    }

    /** Targets are relative to the folder of the workbook, or begin with a slash. */
    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static InputStream required(GuardedZip zip, String part) throws IOException {
        InputStream in = zip.part(part);
        if (in == null) {
            throw UnreadableFile.damaged();
        }
        return in;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
