package kaw.imports.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.contracts.imports.Match;
import kaw.imports.file.RowFault;
import kaw.imports.file.SourceRow;
import kaw.imports.job.Import;
import kaw.imports.row.RowReading;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.values.FieldValues;
import kaw.platform.values.InvalidValue;
import kaw.platform.values.RequiredFields;
import org.springframework.stereotype.Component;

/** Checks rows of an import as partner-service would. Which cards they match is not known here. */
@Component
public class CheckRows {

    private final Schema schema;
    private final FieldValues values;
    private final RequiredFields requiredFields;

    CheckRows(Schema schema, FieldValues values, RequiredFields requiredFields) {
        this.schema = schema;
        this.values = values;
        this.requiredFields = requiredFields;
    }

    /** What checks the rows of one import; not for several threads. */
    public RowCheck of(Import job) {
        return new RowCheck(job);
    }

    /** The checks as the import's settings and today's fields have it. */
    public final class RowCheck {

        private final RowReading reading;
        private final List<String> names;
        private final List<Optional<Field>> fields;
        private final boolean creates;

        private RowCheck(Import job) {
            reading = new RowReading(job.recognised(), job.settings().columns());
            names = job.settings().fieldNames();
            fields = names.stream().map(schema::field).toList();
            creates = job.settings().match().mode() == Match.Mode.CREATE;
        }

        /** Why the row would fail; empty if nothing speaks against it. */
        public List<CellError> errors(SourceRow row) {
            Optional<RowFault> fault = reading.fault(row);
            if (fault.isPresent()) {
                return List.of(
                        new CellError(null, fault.get().code(), fault.get().params()));
            }
            List<CellError> errors = new ArrayList<>();
            Map<String, Object> card = card(reading.values(row), errors);
            if (creates) {
                requiredFields
                        .missing(card)
                        .forEach(field -> errors.add(new CellError(field.name(), "required", Map.of())));
            }
            return errors;
        }

        private Map<String, Object> card(List<String> raw, List<CellError> errors) {
            Map<String, Object> card = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                String cell = raw.get(i);
                try {
                    fields.get(i).map(field -> values.parse(field, cell)).ifPresent(value -> card.put(name, value));
                } catch (InvalidValue invalid) {
                    errors.add(new CellError(name, invalid.code(), invalid.params()));
                    // Wrong is not empty: it would be named twice.
                    card.put(name, cell);
                }
            }
            return card;
        }
    }
}
