package kaw.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaw.contracts.mail.MailState;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All letters there are. */
@Repository
public class Mails {
    static final String COLUMNS = "SELECT id, author, partner_id, recipient, subject, text, state, reason, version,"
            + " created_at, finished_at, attempts, handing_over FROM mail";

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Mail mail) {
        UUID partner = mail.partner();
        jdbc.sql("""
                        INSERT INTO mail (id, author, partner_id, recipient, subject, text, state, version, created_at, next_attempt_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.bytes(mail.id().value()))
                .param(mail.author().value())
                .param(Ids.bytesOrNull(partner))
                .param(mail.recipient())
                .param(mail.subject())
                .param(mail.text())
                .param(mail.state().name())
                .param(mail.version())
                .param(Utc.of(mail.createdAt()))
                .param(Utc.of(mail.createdAt()))
                .update();
    }

    /** @throws MailNotFound if there is none */
    public Mail get(MailId id) {
        return find(id).orElseThrow(MailNotFound::new);
    }

    public Optional<Mail> find(MailId id) {
        return jdbc.sql(COLUMNS + " WHERE id = ?")
                .param(Ids.bytes(id.value()))
                .query(Mails::mail)
                .optional();
    }

    /**
     * Those written from a card, newest first.
     *
     * @param before the last one seen; null for the newest
     */
    public List<Mail> of(UUID partner, @Nullable MailId before, int limit) {
        String since = before == null ? "" : " AND id < :before";
        return jdbc.sql(COLUMNS + " WHERE partner_id = :partner" + since + " ORDER BY id DESC LIMIT :limit")
                .param("partner", Ids.bytes(partner))
                .param("before", before == null ? null : Ids.bytes(before.value()))
                .param("limit", limit)
                .query(Mails::mail)
                .list();
    }

    static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                new MailId(Ids.required(row, "id")),
                new UserId(row.getString("author")),
                Ids.get(row, "partner_id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                MailState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("version"),
                Utc.required(row, "created_at"),
                Utc.get(row, "finished_at"),
                row.getInt("attempts"),
                row.getBoolean("handing_over"));
    }
}
