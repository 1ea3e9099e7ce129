package kaw.imports.run;

import java.util.ArrayList;
import java.util.List;
import kaw.contracts.imports.ChunkPrepared;
import kaw.imports.file.RowFault;
import kaw.imports.file.SourceRow;
import kaw.imports.row.RowReading;

/** The next rows of an import, collected until they are worth sending. */
final class Chunk {

    /** Well within what a message may hold, whatever letters these are. */
    private static final int CHARACTERS = 300_000;

    private final RowReading reading;
    private final int size;
    private final List<ChunkPrepared.Row> rows = new ArrayList<>();
    private final List<FailedRow> failed = new ArrayList<>();
    private int lastRow;
    private int characters;

    Chunk(RowReading reading, int size) {
        this.reading = reading;
        this.size = size;
    }

    void add(SourceRow row) {
        lastRow = row.number();
        RowFault fault = reading.fault(row).orElse(null);
        if (fault != null) {
            failed.add(FailedRow.of(row.number(), fault));
            return;
        }
        List<String> values = reading.values(row);
        rows.add(new ChunkPrepared.Row(row.number(), List.copyOf(values)));
        for (String value : values) {
            characters += value.length();
        }
    }

    boolean isFull() {
        return rows.size() + failed.size() >= size || characters >= CHARACTERS;
    }

    boolean hasRows() {
        return !rows.isEmpty();
    }

    List<ChunkPrepared.Row> rows() {
        return rows;
    }

    List<FailedRow> failed() {
        return failed;
    }

    int rowsRead() {
        return rows.size() + failed.size();
    }

    int lastRow(int before) {
        return rowsRead() == 0 ? before : lastRow;
    }
}
