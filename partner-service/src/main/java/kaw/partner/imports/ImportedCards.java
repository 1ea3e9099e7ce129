package kaw.partner.imports;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kaw.partner.bulk.LocalData;
import kaw.partner.bulk.TabbedRows;
import kaw.partner.card.CardValues;
import kaw.partner.card.PartnerId;
import kaw.partner.card.Stamp;
import kaw.platform.Ids;
import kaw.platform.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads and writes cards by the thousand, past JPA. */
@Component
class ImportedCards {

    private final JdbcTemplate jdbc;
    private final LocalData localData;

    ImportedCards(JdbcTemplate jdbc, LocalData localData) {
        this.jdbc = jdbc;
        this.localData = localData;
    }

    /** The cards, locked until the end of the transaction. */
    List<ExistingCard> load(Collection<PartnerId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "SELECT id, version, field_values FROM partner WHERE id IN ("
                        + String.join(",", Collections.nCopies(ids.size(), "?")) + ") ORDER BY id FOR UPDATE",
                (row, index) -> new ExistingCard(
                        PartnerId.of(row.getBytes(1)), row.getInt(2), CardValues.fromJson(row.getString(3))),
                ids.stream().map(PartnerId::bytes).toArray());
    }

    /** Adds the cards: as a data stream, which takes half the time of multi-row inserts, where the server allows it. */
    void make(List<Draft> drafts, Stamp stamp) {
        if (drafts.isEmpty()) {
            return;
        }
        if (localData.allowed()) {
            stream(drafts, stamp);
        } else {
            insert(drafts, stamp);
        }
    }

    private void stream(List<Draft> drafts, Stamp stamp) {
        TabbedRows rows = new TabbedRows();
        for (Draft draft : drafts) {
            rows.cell(draft.id().toString())
                    .cell(Integer.toString(draft.version()))
                    .cell(draft.values().toJson())
                    .end();
        }
        jdbc.update(
                "SET @at = ?, @by = ?, @source = ?, @source_id = ?",
                at(stamp),
                stamp.by(),
                stamp.origin().kind().name(),
                sourceId(stamp));
        int loaded = localData.load("""
            LOAD DATA LOCAL INFILE 'cards' INTO TABLE partner CHARACTER SET utf8mb4 (@id, version, field_values)
            SET id = UUID_TO_BIN(@id), created_at = @at, created_by = @by, created_source = @source,
                created_source_id = @source_id, changed_at = @at, changed_by = @by\
            """, rows);
        if (loaded != drafts.size()) {
            // LOCAL makes warnings of errors; nothing may be left out silently.
            throw new DataIntegrityViolationException(loaded + " cards of " + drafts.size() + " were taken in");
        }
    }

    private void insert(List<Draft> drafts, Stamp stamp) {
        jdbc.batchUpdate(
                "INSERT INTO partner (id, version, field_values, created_at, created_by, created_source,"
                        + " created_source_id, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                drafts,
                drafts.size(),
                (row, draft) -> {
                    row.setBytes(1, draft.id().bytes());
                    row.setInt(2, draft.version());
                    row.setString(3, draft.values().toJson());
                    row.setObject(4, at(stamp));
                    row.setString(5, stamp.by());
                    row.setString(6, stamp.origin().kind().name());
                    row.setBytes(7, sourceId(stamp));
                    row.setObject(8, at(stamp));
                    row.setString(9, stamp.by());
                });
    }

    /** Writes what the drafts changed; each card must still be at the version it was read at. */
    void update(List<Draft> drafts, Stamp stamp) {
        if (drafts.isEmpty()) {
            return;
        }
        int[][] updated = jdbc.batchUpdate(
                "UPDATE partner SET field_values = ?, version = ?, changed_at = ?, changed_by = ?"
                        + " WHERE id = ? AND version = ?",
                drafts,
                drafts.size(),
                (row, draft) -> {
                    row.setString(1, draft.values().toJson());
                    row.setInt(2, draft.version());
                    row.setObject(3, at(stamp));
                    row.setString(4, stamp.by());
                    row.setBytes(5, draft.id().bytes());
                    row.setInt(6, draft.versionBefore());
                });
        for (int[] batch : updated) {
            for (int rows : batch) {
                if (rows == 0) {
                    throw new OptimisticLockingFailureException("A card was changed while it was locked for an import");
                }
            }
        }
    }

    private static LocalDateTime at(Stamp stamp) {
        return Utc.of(stamp.at());
    }

    private static byte @Nullable [] sourceId(Stamp stamp) {
        UUID id = stamp.origin().id();
        return id == null ? null : Ids.bytes(id);
    }
}
