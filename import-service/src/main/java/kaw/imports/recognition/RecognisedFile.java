package kaw.imports.recognition;

import java.util.List;
import kaw.imports.file.FileFormat;
import kaw.imports.file.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * What an uploaded file turned out to be. It was read to its end, so it can be imported to its end.
 *
 * @param headerRow number of the row with the headings, 0 if there is none
 * @param rowWidth cells every row of a text file has, 0 where rows differ and a short row means nothing
 * @param rows rows after the headings that hold anything
 * @param faultyRows those of them that cannot be trusted
 */
public record RecognisedFile(
        FileFormat format,
        @Nullable String sheet,
        int headerRow,
        int rowWidth,
        List<Column> columns,
        int rows,
        int faultyRows) {

    /** Whether a row is one to import, not a heading or a title above it. */
    public boolean isData(SourceRow row) {
        return row.number() > headerRow;
    }
}
