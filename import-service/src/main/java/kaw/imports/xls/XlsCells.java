package kaw.imports.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.imports.file.CellFormat;
import kaw.imports.file.UnreadableFile;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Makes text of cells by what the workbook says before them: its strings, its formats, its first day. */
final class XlsCells {

    private @Nullable SSTRecord strings;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private boolean from1904;
    private int formulaColumn;

    void learn(Record record) {
        switch (record) {
            case SSTRecord shared -> strings = shared;
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {}
        }
    }

    /** The column of the formula met last; the text it gave follows in a record of its own. */
    int formulaColumn() {
        return formulaColumn;
    }

    String text(CellValueRecordInterface cell) {
        return switch (cell) {
            case LabelSSTRecord label -> shared(label.getSSTIndex());
            case LabelRecord label -> label.getValue();
            case NumberRecord number -> number(number.getValue(), number.getXFIndex());
            case RKRecord number -> number(number.getRKNumber(), number.getXFIndex());
            case BoolErrRecord value ->
                value.isBoolean() ? String.valueOf(value.getBooleanValue()) : error(value.getErrorValue());
            case FormulaRecord formula -> result(formula);
            default -> "";
        };
    }

    private String result(FormulaRecord formula) {
        formulaColumn = formula.getColumn();
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula.getValue(), formula.getXFIndex());
            case BOOLEAN -> String.valueOf(formula.getCachedBooleanValue());
            case ERROR -> error((byte) formula.getCachedErrorValue());
            default -> "";
        };
    }

    private String number(double value, int style) {
        return formats.computeIfAbsent(style, this::format).text(String.valueOf(value), from1904);
    }

    private CellFormat format(int style) {
        int index = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String code = codes.get(index);
        if (code == null) {
            code = BuiltinFormats.getBuiltinFormat(index);
        }
        return CellFormat.of(index, code == null ? "General" : code);
    }

    private String shared(int index) {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            throw UnreadableFile.damaged();
        }
        return strings.getString(index).getString();
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }
}
