package kaw.partner.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.contracts.imports.ChunkPrepared;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.values.FieldValues;
import kaw.platform.values.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the cells of a chunk as values of the fields they belong to. */
@Component
class RowReader {

    private final Schema schema;
    private final FieldValues fieldValues;

    RowReader(Schema schema, FieldValues fieldValues) {
        this.schema = schema;
        this.fieldValues = fieldValues;
    }

    List<ReadRow> read(ChunkPrepared chunk) {
        List<@Nullable Field> fields = new ArrayList<>();
        chunk.fields().forEach(name -> fields.add(schema.field(name).orElse(null)));
        return chunk.rows().stream()
                .map(row -> read(row, chunk.fields(), fields))
                .toList();
    }

    private ReadRow read(ChunkPrepared.Row row, List<String> names, List<@Nullable Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<CellError> errors = new ArrayList<>();
        int cells = Math.min(row.cells().size(), names.size());
        for (int i = 0; i < cells; i++) {
            String cell = row.cells().get(i);
            if (cell != null && !cell.isBlank()) {
                read(names.get(i), fields.get(i), cell, values, errors);
            }
        }
        return new ReadRow(row.row(), values, errors);
    }

    private void read(
            String name, @Nullable Field field, String cell, Map<String, Object> values, List<CellError> errors) {
        if (field == null) {
            // Deleted since the import was started.
            errors.add(new CellError(name, "unknown-field", Map.of()));
            return;
        }
        try {
            Object value = fieldValues.parse(field, cell);
            if (value != null) {
                values.put(name, value);
            }
        } catch (InvalidValue invalid) {
            errors.add(new CellError(name, invalid.code(), texts(invalid.params())));
        }
    }

    private static Map<String, String> texts(Map<String, ?> params) {
        return params.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, param -> String.valueOf(param.getValue())));
    }
}
