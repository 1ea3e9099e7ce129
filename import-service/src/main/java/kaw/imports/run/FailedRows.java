package kaw.imports.run;

import java.util.List;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.imports.job.ImportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows that failed; their cells stay in the file. */
@Repository
public class FailedRows {

    private static final TypeReference<List<CellError>> REASONS = new TypeReference<>() {};
    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FailedRows(JdbcTemplate batches, JdbcClient jdbc, JsonMapper json) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ImportId id, List<FailedRow> rows) {
        batches.batchUpdate(
                "INSERT INTO import_failed_row (import_id, row_no, reasons) VALUES (?, ?, ?)",
                rows,
                BATCH,
                (insert, row) -> {
                    insert.setBytes(1, id.bytes());
                    insert.setInt(2, row.number());
                    insert.setString(3, json.writeValueAsString(row.reasons()));
                });
    }

    /** The next failed rows after a row number, ascending; empty after the last. */
    public List<FailedRow> after(ImportId id, int number, int limit) {
        return jdbc.sql(
                        "SELECT row_no, reasons FROM import_failed_row WHERE import_id = ? AND row_no > ? ORDER BY row_no LIMIT ?")
                .params(id.bytes(), number, limit)
                .query((row, index) ->
                        new FailedRow(row.getInt("row_no"), json.readValue(row.getString("reasons"), REASONS)))
                .list();
    }
}
