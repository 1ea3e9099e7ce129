package kaw.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.files.FileId;
import kaw.platform.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of letters, and those uploaded for letters still being written. */
@Repository
public class MailAttachments {
    private final JdbcClient jdbc;

    MailAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MailAttachment file, UserId owner, Instant at) {
        jdbc.sql("INSERT INTO mail_attachment (id, owner, name, size, uploaded_at) VALUES (?, ?, ?, ?, ?)")
                .param(Ids.bytes(file.id().value()))
                .param(owner.value())
                .param(file.name())
                .param(file.size())
                .param(Utc.of(at))
                .update();
    }

    /** Those of these that the user uploaded and put into no letter yet, in the order asked for. */
    List<MailAttachment> unused(UserId owner, List<FileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<FileId, MailAttachment> found = jdbc
                .sql(
                        "SELECT id, name, size FROM mail_attachment WHERE owner = :owner AND mail_id IS NULL AND id IN (:ids) FOR UPDATE")
                .param("owner", owner.value())
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query(MailAttachments::attachment)
                .list()
                .stream()
                .collect(Collectors.toMap(MailAttachment::id, file -> file));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    void attach(MailId mail, UserId owner, List<MailAttachment> files) {
        int position = 0;
        for (MailAttachment file : files) {
            jdbc.sql("UPDATE mail_attachment SET mail_id = ?, position = ? WHERE id = ? AND owner = ?")
                    .param(Ids.bytes(mail.value()))
                    .param(position++)
                    .param(Ids.bytes(file.id().value()))
                    .param(owner.value())
                    .update();
        }
    }

    List<MailAttachment> of(MailId mail) {
        return of(List.of(mail)).getOrDefault(mail, List.of());
    }

    /** Those of several letters at once. */
    public Map<MailId, List<MailAttachment>> of(Collection<MailId> mails) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        record OfMail(MailId mail, MailAttachment file) {}
        return jdbc
                .sql(
                        "SELECT mail_id, id, name, size FROM mail_attachment WHERE mail_id IN (:mails) ORDER BY mail_id, position")
                .param(
                        "mails",
                        mails.stream().map(mail -> Ids.bytes(mail.value())).toList())
                .query((row, number) -> new OfMail(new MailId(Ids.required(row, "mail_id")), attachment(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OfMail::mail, Collectors.mapping(OfMail::file, Collectors.toList())));
    }

    /** Removes the user's own file that is in no letter yet. */
    boolean remove(UserId owner, UUID id) {
        return jdbc.sql("DELETE FROM mail_attachment WHERE id = ? AND owner = ? AND mail_id IS NULL")
                        .param(Ids.bytes(id))
                        .param(owner.value())
                        .update()
                == 1;
    }

    /** Some of those nobody has sent since. */
    List<MailAttachment> unusedBefore(Instant uploaded, int limit) {
        return jdbc.sql("SELECT id, name, size FROM mail_attachment WHERE mail_id IS NULL AND uploaded_at < ? LIMIT ?")
                .param(Utc.of(uploaded))
                .param(limit)
                .query(MailAttachments::attachment)
                .list();
    }

    /** Forgets one, unless it has come into a letter meanwhile. */
    boolean removeUnused(FileId id) {
        return jdbc.sql("DELETE FROM mail_attachment WHERE id = ? AND mail_id IS NULL")
                        .param(Ids.bytes(id.value()))
                        .update()
                == 1;
    }

    private static MailAttachment attachment(ResultSet row, int number) throws SQLException {
        return new MailAttachment(new FileId(Ids.required(row, "id")), row.getString("name"), row.getLong("size"));
    }
}
