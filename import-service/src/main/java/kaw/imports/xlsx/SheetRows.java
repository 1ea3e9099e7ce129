package kaw.imports.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kaw.imports.file.CellText;
import kaw.imports.file.RowFault;
import kaw.imports.file.SheetLimits;
import kaw.imports.file.SourceRow;
import kaw.imports.file.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet's part; formulas give the value Excel kept beside them. */
final class SheetRows implements Closeable {

    private final XmlPart xml;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private int row;

    SheetRows(XmlPart xml, SharedStrings strings, CellFormats formats, boolean from1904) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    @Nullable
    SourceRow next() throws IOException {
        while (xml.next()) {
            if (xml.opens("row")) {
                String number = xml.attribute("r");
                int next = number == null ? row + 1 : number(number);
                if (next <= row) {
                    throw UnreadableFile.damaged();
                }
                row = next;
                SourceRow read = row();
                if (read.width() > 0) {
                    return read;
                }
            }
        }
        return null;
    }

    private SourceRow row() throws IOException {
        List<String> cells = new ArrayList<>();
        RowFault fault = null;
        int next = 0;
        while (xml.next() && !xml.closes("row")) {
            if (!xml.opens("c")) {
                continue;
            }
            String reference = xml.attribute("r");
            int column = reference == null ? next : column(reference);
            if (column >= SheetLimits.COLUMNS) {
                throw UnreadableFile.tooManyColumns(row);
            }
            next = column + 1;
            String text = cell();
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() > SheetLimits.CELL_CHARACTERS) {
                fault = RowFault.cellTooLong(column + 1);
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
        return new SourceRow(row, cells, fault);
    }

    private String cell() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = "";
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("v")) {
                String value = xml.text();
                text = value.isEmpty() ? "" : value(type == null ? "n" : type, value, style);
            } else if (xml.opens("is")) {
                text = SharedStrings.richText(xml, "is");
            }
        }
        return CellText.clean(text);
    }

    private String value(String type, String stored, @Nullable String style) throws IOException {
        return switch (type) {
            case "s" -> strings.get(stored);
            case "n" -> formats.get(style).text(stored, from1904);
            case "b" -> stored.equals("1") ? "true" : "false";
            case "str" -> Escapes.decode(stored);
            default -> stored;
        };
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw UnreadableFile.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
