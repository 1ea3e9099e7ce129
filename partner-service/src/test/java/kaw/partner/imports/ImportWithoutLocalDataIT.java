package kaw.partner.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.imports.ChunkPrepared;
import kaw.contracts.imports.Match;
import kaw.contracts.schema.FieldType;
import kaw.partner.CardShape;
import kaw.partner.bulk.LocalData;
import kaw.platform.Ids;
import kaw.platform.schema.Schema;
import kaw.test.Events;
import kaw.test.KawTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** A database elsewhere may have {@code local_infile} off; imports are slower there, not different. */
@KawTest
@TestPropertySource(properties = "kaw.partner.imports.local-data=false")
class ImportWithoutLocalDataIT {

    @Test
    void makesTheSameCards(
            @Autowired Events events,
            @Autowired Schema schema,
            @Autowired LocalData localData,
            @Autowired ApplyChunk applyChunk,
            @Autowired JdbcTemplate jdbc) {
        new CardShape(events, schema).field("name", FieldType.TEXT);
        UUID importId = Ids.next();

        applyChunk.apply(new ChunkPrepared(
                importId,
                0,
                "anna",
                new Match(Match.Mode.CREATE, null),
                List.of("name"),
                List.of(
                        new ChunkPrepared.Row(1, List.of("Анна \\ \"А\"")),
                        new ChunkPrepared.Row(2, List.of("Борис")))));

        assertThat(localData.allowed()).isFalse();
        assertThat(jdbc.queryForList("SELECT field_values->>'$.name' AS name, version, created_by, created_source,"
                        + " BIN_TO_UUID(created_source_id) AS source_id FROM partner ORDER BY id"))
                .containsExactly(card("Анна \\ \"А\"", importId), card("Борис", importId));
    }

    private static Map<String, Object> card(String name, UUID importId) {
        return Map.of(
                "name",
                name,
                "version",
                0,
                "created_by",
                "anna",
                "created_source",
                "IMPORT",
                "source_id",
                importId.toString());
    }
}
