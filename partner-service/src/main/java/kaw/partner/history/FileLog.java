package kaw.partner.history;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kaw.partner.card.CardPurged;
import kaw.partner.card.PartnerId;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.attachment.Attachment;
import kaw.platform.attachment.AttachmentAdded;
import kaw.platform.attachment.AttachmentRemoved;
import kaw.platform.attachment.AttachmentRestored;
import kaw.platform.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Keeps what was done to the files of every card; the table {@code partner_file_log}. */
@Component
class FileLog {

    private static final RowMapper<LoggedFile> FILE = (row, index) -> new LoggedFile(
            Ids.required(row, "id"),
            Utc.required(row, "at"),
            row.getString("by_user"),
            new FileNote(FileNote.Kind.valueOf(row.getString("kind")), row.getString("name")));

    private static final UUID LAST = new UUID(-1L, -1L);

    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final Clock clock;

    FileLog(JdbcTemplate jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void on(AttachmentAdded event) {
        append(FileNote.Kind.ADDED, event.attachment());
    }

    @EventListener
    void on(AttachmentRemoved event) {
        append(FileNote.Kind.REMOVED, event.attachment());
    }

    @EventListener
    void on(AttachmentRestored event) {
        append(FileNote.Kind.RESTORED, event.attachment());
    }

    @EventListener
    void on(CardPurged event) {
        jdbc.update("DELETE FROM partner_file_log WHERE partner_id = ?", (Object)
                event.id().bytes());
    }

    private void append(FileNote.Kind kind, Attachment file) {
        jdbc.update(
                "INSERT INTO partner_file_log (id, partner_id, at, by_user, kind, name) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.bytes(Ids.next()),
                Ids.bytes(file.owner().id()),
                Utc.of(clock.instant()),
                user.id().value(),
                kind.name(),
                file.name());
    }

    /** What was done before this entry, the newest first. */
    List<LoggedFile> before(PartnerId card, @Nullable UUID before, int limit) {
        return jdbc.query(
                "SELECT id, at, by_user, kind, name FROM partner_file_log WHERE partner_id = ? AND id < ?"
                        + " ORDER BY id DESC LIMIT ?",
                FILE,
                card.bytes(),
                Ids.bytes(before == null ? LAST : before),
                limit);
    }
}
