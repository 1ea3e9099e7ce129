package kaw.imports.bench;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import kaw.samples.SampleBase;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a file among cards that come in the order of the file. */
final class RowsFound {

    private final Map<String, Integer> rowsByPhone;
    private final BitSet found = new BitSet();
    private int doubled;
    private int disordered;
    private int last = -1;

    private RowsFound(Map<String, Integer> rowsByPhone) {
        this.rowsByPhone = rowsByPhone;
    }

    static RowsFound none(SampleBase base, long from, int rows) {
        Map<String, Integer> rowsByPhone = HashMap.newHashMap(rows);
        for (int i = 0; i < rows; i++) {
            rowsByPhone.put(base.partner(from + i).phone(), i);
        }
        if (rowsByPhone.size() != rows) {
            throw new IllegalStateException("Two rows have the same phone");
        }
        return new RowsFound(rowsByPhone);
    }

    RowsFound again() {
        return new RowsFound(rowsByPhone);
    }

    /** Takes the next card; whether it is one of the rows. */
    boolean card(@Nullable String phone) {
        Integer row = rowsByPhone.get(phone);
        if (row == null) {
            return false;
        }
        if (found.get(row)) {
            doubled++;
        } else if (row < last) {
            disordered++;
        }
        found.set(row);
        last = row;
        return true;
    }

    boolean isRow(String phone) {
        return rowsByPhone.containsKey(phone);
    }

    int lost() {
        return rowsByPhone.size() - found.cardinality();
    }

    int doubled() {
        return doubled;
    }

    /** Cards of a row that stands before that of the card before. */
    int disordered() {
        return disordered;
    }

    boolean whole() {
        return lost() == 0 && doubled == 0 && disordered == 0;
    }
}
