package kaw.imports.run;

import java.util.List;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.imports.file.RowFault;

/** A row of the file that made or changed no card, and why. */
public record FailedRow(int number, List<CellError> reasons) {

    static FailedRow of(int number, RowFault fault) {
        return new FailedRow(number, List.of(new CellError(null, fault.code(), fault.params())));
    }
}
