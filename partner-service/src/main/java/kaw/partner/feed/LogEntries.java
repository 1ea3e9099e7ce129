package kaw.partner.feed;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kaw.partner.card.PartnerId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The entries of the log, as the index reads them. */
@Component
class LogEntries {

    /** A transaction that has written its entry is over after this time; for an undecided one the index does not wait. */
    static final Duration SETTLED_AFTER = Duration.ofSeconds(60);

    private static final Duration KEPT = Duration.ofDays(7);

    private static final RowMapper<Entry> ENTRY =
            (row, number) -> new Entry(row.getLong("id"), ids(row.getBytes("ids")));

    private final JdbcTemplate jdbc;

    LogEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Entry(long number, List<UUID> cards) {}

    /** Entries not taken in yet, those that were passed over first. */
    List<Entry> after(LogPosition position, int most) {
        List<Entry> entries = new ArrayList<>();
        for (LogPosition.Stretch missing : position.missing()) {
            entries.addAll(jdbc.query(
                    "SELECT id, ids FROM index_log WHERE id BETWEEN ? AND ? ORDER BY id",
                    ENTRY,
                    missing.first(),
                    missing.last()));
        }
        entries.addAll(jdbc.query(
                "SELECT id, ids FROM index_log WHERE id > ? ORDER BY id LIMIT ?", ENTRY, position.highest(), most));
        return entries;
    }

    /** The entry at and below which nothing will come any more; one given is settled when all of the log is. */
    long settled(long from) {
        Long settled = jdbc.queryForObject(
                "SELECT MAX(id) FROM index_log WHERE id > ? AND at < NOW(3) - INTERVAL ? SECOND",
                Long.class,
                from,
                SETTLED_AFTER.toSeconds());
        return settled == null ? from : settled;
    }

    /** The last entry that was cleared away. */
    long cleared() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT up_to FROM index_log_cleared WHERE one = 1", Long.class));
    }

    /** Clears away what every index is expected to have taken in. */
    int clear() {
        jdbc.update("""
                UPDATE index_log_cleared SET up_to = GREATEST(up_to, COALESCE(
                    (SELECT MAX(id) FROM index_log WHERE at < NOW(3) - INTERVAL ? SECOND), 0))
                """, KEPT.toSeconds());
        return jdbc.update("DELETE FROM index_log WHERE id <= ? LIMIT 10000", cleared());
    }

    private static List<UUID> ids(byte[] bytes) {
        List<UUID> ids = new ArrayList<>(bytes.length / PartnerId.LENGTH);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.remaining() >= PartnerId.LENGTH) {
            ids.add(new UUID(buffer.getLong(), buffer.getLong()));
        }
        return ids;
    }
}
