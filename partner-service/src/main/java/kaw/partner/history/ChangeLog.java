package kaw.partner.history;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaw.partner.card.CardChanged;
import kaw.partner.card.CardPurged;
import kaw.partner.card.ChangesSince;
import kaw.partner.card.FieldChange;
import kaw.partner.card.Origin;
import kaw.partner.card.PartnerId;
import kaw.platform.Ids;
import kaw.platform.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every change of every card; the table {@code partner_change}. */
@Component
public class ChangeLog implements ChangesSince {

    private static final String COLUMNS = "id, version, at, by_user, source, source_id, changes";
    private static final RowMapper<LoggedChange> CHANGE = (row, index) -> new LoggedChange(
            Ids.required(row, "id"),
            row.getInt("version"),
            Utc.required(row, "at"),
            row.getString("by_user"),
            Origin.Kind.valueOf(row.getString("source")),
            idOrNull(row.getBytes("source_id")),
            ChangesJson.read(row.getString("changes")));

    private final JdbcTemplate jdbc;

    ChangeLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CardChanged event) {
        append(List.of(event));
    }

    @EventListener
    void on(CardPurged event) {
        jdbc.update("DELETE FROM partner_change WHERE partner_id = ?", (Object)
                event.id().bytes());
    }

    /** Keeps the changes, in the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Collection<CardChanged> changes) {
        List<@Nullable Object[]> rows = new ArrayList<>(changes.size());
        for (CardChanged change : changes) {
            UUID sourceId = change.stamp().origin().id();
            rows.add(new @Nullable Object[] {
                Ids.bytes(Ids.next()),
                change.id().bytes(),
                change.version(),
                Utc.of(change.stamp().at()),
                change.stamp().by(),
                change.stamp().origin().kind().name(),
                sourceId == null ? null : Ids.bytes(sourceId),
                ChangesJson.write(change.changes())
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO partner_change (id, partner_id, version, at, by_user, source, source_id, changes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                new int[] {
                    Types.BINARY,
                    Types.BINARY,
                    Types.INTEGER,
                    Types.TIMESTAMP,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.BINARY,
                    Types.VARCHAR
                });
    }

    @Override
    public Set<String> fieldsChangedSince(PartnerId id, int version) {
        Set<String> fields = new HashSet<>();
        for (LoggedChange change : jdbc.query(
                "SELECT " + COLUMNS + " FROM partner_change WHERE partner_id = ? AND version > ?",
                CHANGE,
                id.bytes(),
                version)) {
            change.changes().stream().map(FieldChange::field).forEach(fields::add);
        }
        return fields;
    }

    /** Changes that led to versions below this one, the newest first. */
    List<LoggedChange> before(PartnerId id, int version, int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS
                        + " FROM partner_change WHERE partner_id = ? AND version < ? ORDER BY version DESC LIMIT ?",
                CHANGE,
                id.bytes(),
                version,
                limit);
    }

    /** All changes of a card up to a version, the oldest first. */
    List<LoggedChange> upTo(PartnerId id, int version) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM partner_change WHERE partner_id = ? AND version <= ? ORDER BY version",
                CHANGE,
                id.bytes(),
                version);
    }

    private static @Nullable UUID idOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.of(bytes);
    }
}
