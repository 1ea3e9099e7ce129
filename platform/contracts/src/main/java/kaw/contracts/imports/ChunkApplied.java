package kaw.contracts.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;
import org.jspecify.annotations.Nullable;

/** What became of every row of a chunk. */
@EventType(value = "import.chunk-applied.v1", topic = Topic.IMPORT_RESULTS)
public record ChunkApplied(UUID importId, int chunk, List<Result> results) {

    /** What became of a row. */
    public enum Outcome {
        CREATED,
        UPDATED,
        /** The row matched a card whose values it would not change. */
        UNCHANGED,
        /** The row matched a card, or an earlier row, and the import only makes cards. */
        DUPLICATE,
        FAILED
    }

    /**
     * The result of one row.
     *
     * @param partnerId the card made, changed or matched; null where the row failed
     * @param errors why it failed; empty otherwise
     */
    public record Result(int row, Outcome outcome, @Nullable UUID partnerId, List<CellError> errors) {}

    /**
     * What is wrong with a cell.
     *
     * @param field name of the field, null where the row as a whole is meant
     * @param code stable and translatable, such as {@code not-a-date}
     * @param params values the message mentions, by name
     */
    public record CellError(@Nullable String field, String code, Map<String, String> params) {}
}
