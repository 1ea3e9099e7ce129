package kaw.imports.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.contracts.imports.Match;
import kaw.imports.file.RowFault;
import kaw.imports.file.SourceRow;
import kaw.imports.job.FirstRows;
import kaw.imports.job.Import;
import kaw.imports.row.RowReading;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.values.FieldValues;
import kaw.platform.values.InvalidValue;
import kaw.platform.values.RequiredFields;
import org.springframework.stereotype.Component;

/**
 * Shows what the first rows of an import would become, by the same checks that partner-service makes. Which cards they
 * match is not known here.
 */
@Component
public class PreviewImport {

    private final FirstRows firstRows;
    private final Schema schema;
    private final FieldValues values;
    private final RequiredFields requiredFields;

    PreviewImport(FirstRows firstRows, Schema schema, FieldValues values, RequiredFields requiredFields) {
        this.firstRows = firstRows;
        this.schema = schema;
        this.values = values;
        this.requiredFields = requiredFields;
    }

    public List<PreviewedRow> of(Import job) {
        RowReading reading = new RowReading(job.recognised(), job.settings().columns());
        List<PreviewedRow> previewed = new ArrayList<>();
        for (SourceRow row : firstRows.get(job.id())) {
            List<String> cells = new ArrayList<>();
            job.recognised().columns().forEach(column -> cells.add(row.cell(column.index())));
            previewed.add(new PreviewedRow(row.number(), cells, errors(job, reading, row)));
        }
        return previewed;
    }

    private List<CellError> errors(Import job, RowReading reading, SourceRow row) {
        Optional<RowFault> fault = reading.fault(row);
        if (fault.isPresent()) {
            return List.of(new CellError(null, fault.get().code(), fault.get().params()));
        }
        List<CellError> errors = new ArrayList<>();
        Map<String, Object> card = new HashMap<>();
        List<String> names = job.settings().fieldNames();
        List<String> raw = reading.values(row);
        for (int i = 0; i < names.size(); i++) {
            Field field = schema.field(names.get(i)).orElse(null);
            try {
                Object value = field == null ? null : values.parse(field, raw.get(i));
                if (value != null) {
                    card.put(names.get(i), value);
                }
            } catch (InvalidValue invalid) {
                errors.add(new CellError(names.get(i), invalid.code(), invalid.params()));
                // Wrong is not empty: it would be named twice.
                card.put(names.get(i), raw.get(i));
            }
        }
        if (job.settings().match().mode() == Match.Mode.CREATE) {
            requiredFields
                    .missing(card)
                    .forEach(field -> errors.add(new CellError(field.name(), "required", Map.of())));
        }
        return errors;
    }
}
