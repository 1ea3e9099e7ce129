package kaw.contracts.imports;

import java.util.List;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A numbered run of rows of an import, for partner-service to check and apply exactly once.
 *
 * @param chunk from 0, without gaps
 * @param by id of the user who started the import
 * @param fields names of the fields the cells belong to, in the order of the cells
 */
@EventType(value = "import.chunk-prepared.v1", topic = Topic.IMPORT_CHUNKS)
public record ChunkPrepared(UUID importId, int chunk, String by, Match match, List<String> fields, List<Row> rows) {

    /**
     * One row of the file.
     *
     * @param row its number in the file, from 1, as a spreadsheet counts
     * @param cells raw text as in the file, one for each field; null or blank where empty
     */
    public record Row(int row, List<@Nullable String> cells) {}
}
