package kaw.imports.job;

import java.util.List;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import org.springframework.stereotype.Component;

/** Finds the required fields that no column goes to: without them no row can make a card. */
@Component
public class MissingFields {

    private final Schema schema;

    MissingFields(Schema schema) {
        this.schema = schema;
    }

    /** Their labels. */
    public List<String> of(Settings settings) {
        return schema.fields().stream()
                .filter(field ->
                        field.required() && field.shown() && !settings.fields().containsValue(field.name()))
                .map(Field::label)
                .toList();
    }
}
