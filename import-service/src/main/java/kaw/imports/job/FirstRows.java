package kaw.imports.job;

import java.util.List;
import kaw.imports.file.SourceRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The first rows of every import, kept so that its preview need not open the file. */
@Repository
public class FirstRows {

    private static final TypeReference<List<SourceRow>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FirstRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void save(ImportId id, List<SourceRow> rows) {
        jdbc.sql("""
                        INSERT INTO import_first_rows (import_id, first_rows) VALUES (?, ?) AS new
                        ON DUPLICATE KEY UPDATE first_rows = new.first_rows
                        """).params(id.bytes(), json.writeValueAsString(rows)).update();
    }

    public List<SourceRow> get(ImportId id) {
        return jdbc.sql("SELECT first_rows FROM import_first_rows WHERE import_id = ?")
                .param(id.bytes())
                .query(String.class)
                .optional()
                .map(rows -> json.readValue(rows, ROWS))
                .orElse(List.of());
    }
}
