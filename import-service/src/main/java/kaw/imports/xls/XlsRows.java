package kaw.imports.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kaw.imports.file.CellText;
import kaw.imports.file.RowSource;
import kaw.imports.file.SourceRow;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a workbook that holds anything. */
final class XlsRows implements RowSource {

    private final XlsRecords records;
    private final boolean hidden;
    private final XlsCells cells = new XlsCells();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    /** Charts within a sheet are sheets of their own, one level down. */
    private int depth;

    private int sheetsMet;
    private @Nullable String sheet;
    private boolean finished;

    private int row = -1;
    private List<String> texts = new ArrayList<>();
    private @Nullable SourceRow found;

    XlsRows(XlsRecords records, boolean hidden) {
        this.records = records;
        this.hidden = hidden;
    }

    /** Goes to the first row there is; false if there is none. */
    boolean findSheet() {
        found = read();
        return found != null;
    }

    @Override
    public @Nullable String sheet() {
        return sheet;
    }

    @Override
    public @Nullable SourceRow next() {
        SourceRow ahead = found;
        if (ahead != null) {
            found = null;
            return ahead;
        }
        return read();
    }

    private @Nullable SourceRow read() {
        while (!finished) {
            Record record = records.next();
            SourceRow complete = record == null ? end() : accept(record);
            if (complete != null) {
                return complete;
            }
        }
        return null;
    }

    private @Nullable SourceRow end() {
        finished = true;
        return complete(-1);
    }

    private @Nullable SourceRow accept(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> {
                depth--;
                return depth == 0 && sheet != null ? endOfSheet() : null;
            }
            case BoundSheetRecord bound -> sheets.add(bound);
            default -> {
                if (depth != 1 || sheet == null) {
                    cells.learn(record);
                } else if (record instanceof CellValueRecordInterface cell) {
                    SourceRow complete = cell.getRow() == row ? null : complete(cell.getRow());
                    put(cell.getColumn(), cells.text(cell));
                    return complete;
                } else if (record instanceof StringRecord result && row >= 0) {
                    put(cells.formulaColumn(), result.getString());
                }
            }
        }
        return null;
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(sheets);
        BoundSheetRecord bound = sheetsMet < inOrder.length ? inOrder[sheetsMet] : null;
        sheetsMet++;
        sheet = bound != null && isHidden(bound) == hidden && begin.getType() == BOFRecord.TYPE_WORKSHEET
                ? bound.getSheetname()
                : null;
    }

    private static boolean isHidden(BoundSheetRecord sheet) {
        return sheet.isHidden() || sheet.isVeryHidden();
    }

    private @Nullable SourceRow endOfSheet() {
        SourceRow last = complete(-1);
        finished = last != null || row >= 0;
        if (!finished) {
            sheet = null;
        }
        return last;
    }

    private void put(int column, String text) {
        while (texts.size() <= column) {
            texts.add("");
        }
        texts.set(column, CellText.clean(text));
    }

    /** The row collected so far, if it holds anything; the next one is begun. */
    private @Nullable SourceRow complete(int next) {
        SourceRow complete = new SourceRow(row + 1, texts);
        texts = new ArrayList<>();
        row = next;
        return complete.width() > 0 ? complete : null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
