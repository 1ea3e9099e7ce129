package kaw.imports.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaw.imports.file.RowFault;
import kaw.imports.file.SourceRow;
import kaw.imports.recognition.Column;
import kaw.imports.recognition.RecognisedFile;

/**
 * Reads rows of one import. Only the shape of a row is checked here; whether its values fit their fields is for
 * partner-service, who owns the cards.
 */
public final class RowReading {

    /** An event must fit into a message; a row of this length is no partner. */
    private static final int CHARACTERS = 200_000;

    private final RecognisedFile file;
    private final List<Integer> columns;
    private final boolean[] monthFirst;

    /** @param columns indexes of the columns that go to fields */
    public RowReading(RecognisedFile file, List<Integer> columns) {
        this.file = file;
        this.columns = columns;
        this.monthFirst = new boolean[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            Column column = file.columns().get(columns.get(i));
            monthFirst[i] = column.dateFormat() != null && column.dateFormat().startsWith("MM");
        }
    }

    /** Why the row cannot become a card; empty if nothing speaks against it here. */
    public Optional<RowFault> fault(SourceRow row) {
        if (row.fault() != null) {
            return Optional.of(row.fault());
        }
        int width = row.cells().size();
        if (file.rowWidth() > 0 && width != file.rowWidth()) {
            return fault("row-width", Map.of("cells", width, "expected", file.rowWidth()));
        }
        if (row.width() > file.columns().size()) {
            return fault(
                    "row-width",
                    Map.of("cells", row.width(), "expected", file.columns().size()));
        }
        long characters = 0;
        boolean blank = true;
        for (int column : columns) {
            String cell = row.cell(column);
            characters += cell.length();
            blank &= cell.isBlank();
        }
        if (blank) {
            return fault("row-without-values", Map.of());
        }
        return characters > CHARACTERS ? Optional.of(RowFault.rowTooLong()) : Optional.empty();
    }

    private static Optional<RowFault> fault(String code, Map<String, Integer> params) {
        Map<String, String> texts = new HashMap<>();
        params.forEach((name, value) -> texts.put(name, value.toString()));
        return Optional.of(new RowFault(code, Map.copyOf(texts)));
    }

    /** The text of the cells that go to fields, in the order of the columns. */
    public List<String> values(SourceRow row) {
        List<String> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cell(columns.get(i));
            values.add(monthFirst[i] ? AmericanDates.toIso(cell) : cell);
        }
        return values;
    }
}
