package kaw.imports.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kaw.contracts.imports.ImportState;
import kaw.imports.recognition.RecognisedFile;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.files.FileId;
import kaw.platform.problem.Stale;
import kaw.platform.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All imports. */
@Repository
public class Imports {

    private static final int LIST = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws ImportNotFound if there is none */
    public Import get(ImportId id) {
        return find(id, "").orElseThrow(ImportNotFound::new);
    }

    /** Reads an import to change it; others who would wait until the transaction ends. */
    public Import lock(ImportId id) {
        return find(id, " FOR UPDATE").orElseThrow(ImportNotFound::new);
    }

    /** The same, provided that its version is the one the caller has seen. */
    Import lock(ImportId id, int version) {
        Import found = lock(id);
        if (found.version() != version) {
            throw new Stale();
        }
        return found;
    }

    private Optional<Import> find(ImportId id, String lock) {
        return jdbc.sql("SELECT * FROM import_job WHERE id = ?" + lock)
                .param(id.bytes())
                .query(this::map)
                .optional();
    }

    public ImportState state(ImportId id) {
        return jdbc.sql("SELECT state FROM import_job WHERE id = ?")
                .param(id.bytes())
                .query(ImportState.class)
                .single();
    }

    /** The latest, newest first; ids ascend with time. */
    public List<Import> latest() {
        return jdbc.sql("SELECT * FROM import_job ORDER BY id DESC LIMIT " + LIST)
                .query(this::map)
                .list();
    }

    void add(Import added) {
        jdbc.sql("""
                        INSERT INTO import_job (id, version, state, by_user, by_name, created_at, file_id, file_name,
                                                file_size, recognised, settings)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(added.id().bytes())
                .param(added.version())
                .param(added.state().name())
                .param(added.by().id().value())
                .param(added.by().name())
                .param(Utc.of(added.createdAt()))
                .param(Ids.bytes(added.file().id().value()))
                .param(added.file().name())
                .param(added.file().size())
                .param(json.writeValueAsString(added.recognised()))
                .param(json.writeValueAsString(added.settings()))
                .update();
    }

    /** Writes back what was changed, and makes it the next version. */
    public void save(Import changed) {
        int rows = jdbc.sql("""
                        UPDATE import_job SET version = version + 1, state = ?, started_at = ?, finished_at = ?,
                                              recognised = ?, settings = ?, problem = ?
                        WHERE id = ? AND version = ?
                        """)
                .param(changed.state().name())
                .param(Utc.orNull(changed.startedAt()))
                .param(Utc.orNull(changed.finishedAt()))
                .param(json.writeValueAsString(changed.recognised()))
                .param(json.writeValueAsString(changed.settings()))
                .param(changed.problem())
                .param(changed.id().bytes())
                .param(changed.version())
                .update();
        if (rows == 0) {
            throw new Stale();
        }
    }

    private Import map(ResultSet row, int number) throws SQLException {
        Import found = new Import(
                new ImportId(Ids.required(row, "id")),
                row.getInt("version"),
                ImportState.valueOf(row.getString("state")),
                new Import.Author(new UserId(row.getString("by_user")), row.getString("by_name")),
                Utc.required(row, "created_at"),
                new UploadedFile(
                        new FileId(Ids.required(row, "file_id")), row.getString("file_name"), row.getLong("file_size")),
                json.readValue(row.getString("recognised"), RecognisedFile.class),
                json.readValue(row.getString("settings"), Settings.class));
        found.restore(Utc.get(row, "started_at"), Utc.get(row, "finished_at"), row.getString("problem"));
        return found;
    }
}
