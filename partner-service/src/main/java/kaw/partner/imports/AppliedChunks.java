package kaw.partner.imports;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.partner.card.PartnerId;
import kaw.platform.Ids;
import kaw.platform.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The chunks that were applied, with the cards they made and changed; the table {@code import_chunk}.
 *
 * <p>The chunk's own number is the inbox here: it also stops a chunk that was sent again as another message.
 */
@Component
class AppliedChunks {

    private static final byte[] NONE = {};

    private final JdbcTemplate jdbc;

    AppliedChunks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction is the one to apply the chunk. A second one waits here until the first has ended. */
    boolean begin(UUID importId, int chunk, Instant at) {
        return jdbc.update(
                        "INSERT IGNORE INTO import_chunk (import_id, chunk, applied_at, created, updated)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        Ids.bytes(importId),
                        chunk,
                        Utc.of(at),
                        NONE,
                        NONE)
                == 1;
    }

    void finish(UUID importId, int chunk, List<PartnerId> created, List<PartnerId> updated) {
        jdbc.update(
                "UPDATE import_chunk SET created = ?, updated = ? WHERE import_id = ? AND chunk = ?",
                bytes(created),
                bytes(updated),
                Ids.bytes(importId),
                chunk);
    }

    private static byte[] bytes(List<PartnerId> ids) {
        ByteBuffer buffer = ByteBuffer.allocate(ids.size() * PartnerId.LENGTH);
        ids.forEach(id -> buffer.put(id.bytes()));
        return buffer.array();
    }
}
