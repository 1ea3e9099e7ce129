package kaw.partner.imports;

import java.util.List;
import java.util.Map;
import kaw.contracts.imports.ChunkApplied.CellError;

/**
 * A row of the file, read as values of fields.
 *
 * @param values by field name; empty cells are absent and change nothing
 * @param errors what could not be read; then the row is not applied
 */
record ReadRow(int row, Map<String, Object> values, List<CellError> errors) {}
