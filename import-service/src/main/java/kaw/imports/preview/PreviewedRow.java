package kaw.imports.preview;

import java.util.List;
import kaw.contracts.imports.ChunkApplied.CellError;

/**
 * A row as it would be imported.
 *
 * @param number its number in the file
 * @param cells text of every column
 * @param errors why it would fail; empty if nothing speaks against it
 */
public record PreviewedRow(int number, List<String> cells, List<CellError> errors) {}
