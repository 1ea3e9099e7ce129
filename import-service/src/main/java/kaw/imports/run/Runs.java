package kaw.imports.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaw.imports.job.ImportId;
import kaw.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The runs of all started imports. Leases go by the clock of the database, the only one that all instances share; who
 * holds none writes nothing.
 */
@Repository
public class Runs {

    private static final String LEASE_END = "UTC_TIMESTAMP(3) + INTERVAL ? * 1000 MICROSECOND";

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportId id) {
        jdbc.sql("INSERT INTO import_run (import_id) VALUES (?)")
                .param(id.bytes())
                .update();
    }

    /** Started imports with rows still to send that nobody runs. */
    List<ImportId> waiting() {
        return jdbc.sql("""
                        SELECT r.import_id FROM import_job j JOIN import_run r ON r.import_id = j.id
                        WHERE j.state IN ('RUNNING', 'CANCELLING') AND NOT r.all_sent
                          AND (r.leased_until IS NULL OR r.leased_until < UTC_TIMESTAMP(3))
                        ORDER BY r.import_id
                        """)
                .query((row, number) -> new ImportId(Ids.of(row.getBytes(1))))
                .list();
    }

    boolean claim(ImportId id, UUID runner, Duration lease) {
        return jdbc.sql("UPDATE import_run SET runner = ?, leased_until = " + LEASE_END
                                + " WHERE import_id = ? AND NOT all_sent"
                                + " AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(3))")
                        .params(Ids.bytes(runner), lease.toMillis(), id.bytes())
                        .update()
                == 1;
    }

    boolean renew(ImportId id, UUID runner, Duration lease) {
        return jdbc.sql("UPDATE import_run SET leased_until = " + LEASE_END + " WHERE import_id = ? AND runner = ?")
                        .params(lease.toMillis(), id.bytes(), Ids.bytes(runner))
                        .update()
                == 1;
    }

    /** Lets another instance take over at once. */
    void release(ImportId id, UUID runner) {
        jdbc.sql("UPDATE import_run SET runner = NULL, leased_until = NULL WHERE import_id = ? AND runner = ?")
                .params(id.bytes(), Ids.bytes(runner))
                .update();
    }

    /** Writes how far it is; false if another instance has taken the import over. */
    boolean advance(ImportId id, UUID runner, Checkpoint checkpoint, int failed, boolean allSent) {
        return jdbc.sql("""
                                UPDATE import_run SET next_chunk = ?, last_row = ?, rows_read = ?, all_sent = ?,
                                                      rows_failed = rows_failed + ?
                                WHERE import_id = ? AND runner = ?
                                """)
                        .params(
                                checkpoint.nextChunk(),
                                checkpoint.lastRow(),
                                checkpoint.rowsRead(),
                                allSent,
                                failed,
                                id.bytes(),
                                Ids.bytes(runner))
                        .update()
                == 1;
    }

    /** Adds the answer to a chunk; false if there is no such import. */
    boolean answered(ImportId id, Tally tally) {
        return jdbc.sql("""
                                UPDATE import_run SET chunks_answered = chunks_answered + 1,
                                       rows_created = rows_created + ?, rows_updated = rows_updated + ?,
                                       rows_unchanged = rows_unchanged + ?, rows_duplicate = rows_duplicate + ?,
                                       rows_failed = rows_failed + ?
                                WHERE import_id = ?
                                """)
                        .params(
                                tally.created(),
                                tally.updated(),
                                tally.unchanged(),
                                tally.duplicates(),
                                tally.failed(),
                                id.bytes())
                        .update()
                == 1;
    }

    void announced(ImportId id) {
        jdbc.sql("UPDATE import_run SET published_at = UTC_TIMESTAMP(3) WHERE import_id = ?")
                .param(id.bytes())
                .update();
    }

    Optional<Run> find(ImportId id) {
        return find(id, "");
    }

    /** Reads a run to decide on it; others who would wait until the transaction ends. */
    Run lock(ImportId id) {
        return find(id, " FOR UPDATE").orElseThrow();
    }

    private Optional<Run> find(ImportId id, String lock) {
        return jdbc.sql("SELECT *, published_at > UTC_TIMESTAMP(3) - INTERVAL 500000 MICROSECOND AS announced"
                        + " FROM import_run WHERE import_id = ?" + lock)
                .param(id.bytes())
                .query(Runs::map)
                .optional();
    }

    private static Run map(ResultSet row, int number) throws SQLException {
        return new Run(
                new Checkpoint(row.getInt("next_chunk"), row.getInt("last_row"), row.getInt("rows_read")),
                row.getBoolean("all_sent"),
                row.getInt("chunks_answered"),
                new Tally(
                        row.getInt("rows_created"),
                        row.getInt("rows_updated"),
                        row.getInt("rows_unchanged"),
                        row.getInt("rows_duplicate"),
                        row.getInt("rows_failed")),
                row.getBoolean("announced"));
    }
}
