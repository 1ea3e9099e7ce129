package kaw.platform.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.files.FileId;
import kaw.platform.files.StoredFile;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The table {@code attachment}: a row is there before the first byte of its file is stored, and after the last is gone. */
class AttachmentTable {

    /** No id comes after it. */
    private static final byte[] LAST = Ids.bytes(new UUID(-1L, -1L));

    /** A file nobody is to see any more. */
    record Doomed(AttachmentId id, FileId file) {}

    private static final String SELECT =
            "SELECT id, owner_kind, owner_id, file_id, name, size, kind, sha256, created_at, created_by FROM attachment ";
    private static final RowMapper<Attachment> ATTACHMENT = (row, index) -> new Attachment(
            new AttachmentId(Ids.required(row, "id")),
            new AttachmentOwner(row.getString("owner_kind"), Ids.required(row, "owner_id")),
            new FileId(Ids.required(row, "file_id")),
            row.getString("name"),
            row.getLong("size"),
            row.getString("kind"),
            row.getString("sha256"),
            Utc.required(row, "created_at"),
            new UserId(row.getString("created_by")));
    private static final RowMapper<Doomed> DOOMED = (row, index) ->
            new Doomed(new AttachmentId(Ids.required(row, "id")), new FileId(Ids.required(row, "file_id")));

    private final JdbcTemplate jdbc;

    AttachmentTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a file that is about to be stored, to be swept unless {@link #finish} comes first. */
    void begin(Attachment attachment, Instant sweepAfter) {
        jdbc.update(
                """
                INSERT INTO attachment
                    (id, owner_kind, owner_id, file_id, name, kind, created_at, created_by, sweep_after)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                bytes(attachment.id()),
                attachment.owner().kind(),
                Ids.bytes(attachment.owner().id()),
                Ids.bytes(attachment.file().value()),
                attachment.name(),
                attachment.kind(),
                Utc.of(attachment.createdAt()),
                attachment.createdBy().value(),
                Utc.of(sweepAfter));
    }

    /** Makes a stored file visible; false when it was swept meanwhile. */
    boolean finish(AttachmentId id, StoredFile stored, Instant sweepAfter) {
        return jdbc.update("""
                        UPDATE attachment SET size = ?, sha256 = ?, sweep_after = NULL
                        WHERE id = ? AND size IS NULL AND sweep_after = ?""", stored.size(), stored.sha256(), bytes(id), Utc.of(sweepAfter)) == 1;
    }

    void forget(AttachmentId id) {
        jdbc.update("DELETE FROM attachment WHERE id = ?", bytes(id));
    }

    /** The files of a record, the newest first, from before one of them. */
    List<Attachment> before(AttachmentOwner owner, @Nullable AttachmentId before, int limit) {
        return jdbc.query(
                SELECT + "WHERE owner_kind = ? AND owner_id = ? AND id < ? AND sweep_after IS NULL"
                        + " ORDER BY id DESC LIMIT ?",
                ATTACHMENT,
                owner.kind(),
                Ids.bytes(owner.id()),
                before == null ? LAST : bytes(before),
                limit);
    }

    /** A visible file, locked so that of two who remove it one does. */
    Optional<Attachment> lock(AttachmentOwner owner, AttachmentId id) {
        return one("AND sweep_after IS NULL FOR UPDATE", owner, id);
    }

    Optional<Attachment> find(AttachmentOwner owner, AttachmentId id) {
        return one("AND sweep_after IS NULL", owner, id);
    }

    /** A file that was whole and removed, and is not due yet; locked against being swept. */
    Optional<Attachment> lockRemoved(AttachmentOwner owner, AttachmentId id, Instant now) {
        return one("AND size IS NOT NULL AND sweep_after > ? FOR UPDATE", owner, id, Utc.of(now));
    }

    void sweepAfter(AttachmentId id, @Nullable Instant due) {
        jdbc.update("UPDATE attachment SET sweep_after = ? WHERE id = ?", Utc.orNull(due), bytes(id));
    }

    /** All files of a record, also those that can still be brought back. */
    void sweepAll(AttachmentOwner owner, Instant due) {
        jdbc.update(
                "UPDATE attachment SET sweep_after = ? WHERE owner_kind = ? AND owner_id = ?",
                Utc.of(due),
                owner.kind(),
                Ids.bytes(owner.id()));
    }

    List<Doomed> due(Instant now, int limit) {
        return jdbc.query(
                "SELECT id, file_id FROM attachment WHERE sweep_after <= ? ORDER BY sweep_after LIMIT ?",
                DOOMED,
                Utc.of(now),
                limit);
    }

    /** Takes a due file for good: from here on it can neither be finished nor brought back. */
    boolean condemn(AttachmentId id, Instant now, Instant retry) {
        return jdbc.update(
                        "UPDATE attachment SET size = NULL, sha256 = NULL, sweep_after = ? WHERE id = ? AND sweep_after <= ?",
                        Utc.of(retry),
                        bytes(id),
                        Utc.of(now))
                == 1;
    }

    private Optional<Attachment> one(String and, AttachmentOwner owner, AttachmentId id, Object... more) {
        Object[] values = new Object[3 + more.length];
        values[0] = owner.kind();
        values[1] = Ids.bytes(owner.id());
        values[2] = bytes(id);
        System.arraycopy(more, 0, values, 3, more.length);
        return jdbc
                .query(SELECT + "WHERE owner_kind = ? AND owner_id = ? AND id = ? " + and, ATTACHMENT, values)
                .stream()
                .findFirst();
    }

    private static byte[] bytes(AttachmentId id) {
        return Ids.bytes(id.value());
    }
}
