package kaw.partner.imports;

import kaw.contracts.imports.ChunkPrepared;
import kaw.platform.schema.Schema;
import org.springframework.stereotype.Component;

/** The rules a chunk is applied by, from the shape of the card at this moment. */
@Component
class ChunkSettings {

    private final Schema schema;

    ChunkSettings(Schema schema) {
        this.schema = schema;
    }

    CardKeys keys(ChunkPrepared chunk) {
        String by = chunk.match().by();
        // Matching by a field deleted since matches nothing; its cells fail the rows that have any.
        return by == null
                ? CardKeys.none()
                : new CardKeys(schema.field(by).orElse(null), schema.fields());
    }

    RequiredFieldsRule required() {
        return RequiredFieldsRule.of(schema.fields());
    }
}
