package kaw.imports.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.imports.file.CellFormat;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The number formats cells refer to by the index of their style. */
final class CellFormats {

    private final List<CellFormat> byStyle;

    private CellFormats(List<CellFormat> byStyle) {
        this.byStyle = byStyle;
    }

    static CellFormats read(@Nullable InputStream part) throws IOException {
        List<CellFormat> byStyle = new ArrayList<>();
        if (part == null) {
            return new CellFormats(byStyle);
        }
        Map<Integer, String> codes = new HashMap<>();
        boolean cellStyles = false;
        try (XmlPart xml = new XmlPart(part)) {
            while (xml.next()) {
                if (xml.opens("numFmt")) {
                    String code = xml.attribute("formatCode");
                    codes.put(number(xml.attribute("numFmtId")), code == null ? "General" : code);
                } else if (xml.opens("cellXfs") || xml.closes("cellXfs")) {
                    cellStyles = xml.opens();
                } else if (cellStyles && xml.opens("xf")) {
                    byStyle.add(format(number(xml.attribute("numFmtId")), codes));
                }
            }
        }
        return new CellFormats(byStyle);
    }

    private static CellFormat format(int index, Map<Integer, String> codes) {
        String code = codes.get(index);
        if (code == null) {
            code = BuiltinFormats.getBuiltinFormat(index);
        }
        return CellFormat.of(index, code == null ? "General" : code);
    }

    CellFormat get(@Nullable String style) {
        int index = number(style);
        return index < byStyle.size() ? byStyle.get(index) : CellFormat.GENERAL;
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
