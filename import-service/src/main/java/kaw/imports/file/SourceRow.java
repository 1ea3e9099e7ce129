package kaw.imports.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the file has it.
 *
 * @param number its number in the file, from 1: the row of a sheet, the line of a text file
 * @param cells text of every cell, empty for an empty one; empty cells at the end may be missing
 * @param fault why the row cannot be trusted; null if nothing is wrong with it
 */
public record SourceRow(
        int number, List<String> cells, @Nullable RowFault fault) {

    public SourceRow(int number, List<String> cells) {
        this(number, cells, null);
    }

    /** The text of a cell, empty beyond the end of the row. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** How many cells there are up to the last that holds something. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
