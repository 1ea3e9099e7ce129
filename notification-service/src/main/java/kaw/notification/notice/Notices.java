package kaw.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All notices there are, each seen by its own user only. */
@Repository
public class Notices {
    private static final TypeReference<Map<String, String>> PARAMS = new TypeReference<>() {};
    private static final String COLUMNS =
            "SELECT number, kind, subject_id, actor, params, happened_at, read_at, snoozable FROM notice";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Notices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * How it stands with a user's notices.
     *
     * @param unread how many are not read, at most {@link #MANY}
     * @param newest number of the newest; 0 where there never was one
     */
    public record Standing(int unread, long newest) {}

    /** More than these are not counted. */
    public static final int MANY = 1_000;

    public Standing standing(UserId user) {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM notice WHERE user_id = :user AND read_at IS NULL LIMIT :many) AS unread),
                               (SELECT newest FROM notice_counter WHERE user_id = :user)
                        """)
                .param("user", user.value())
                .param("many", MANY)
                .query((row, number) -> new Standing(row.getInt(1), row.getLong(2)))
                .single();
    }

    /** The newest below a number, newest first. */
    public List<Notice> before(UserId user, long number, boolean unreadOnly, int limit) {
        String unread = unreadOnly ? " AND read_at IS NULL" : "";
        return jdbc.sql(COLUMNS + " WHERE user_id = ? AND number < ?" + unread + " ORDER BY number DESC LIMIT ?")
                .param(user.value())
                .param(number)
                .param(limit)
                .query(this::notice)
                .list();
    }

    /** What came after a number, in its order. */
    public List<Notice> after(UserId user, long number, int limit) {
        return jdbc.sql(COLUMNS + " WHERE user_id = ? AND number > ? ORDER BY number LIMIT ?")
                .param(user.value())
                .param(number)
                .param(limit)
                .query(this::notice)
                .list();
    }

    /** @throws NoticeNotFound if the user has none of this number */
    Notice get(UserId user, long number) {
        return jdbc.sql(COLUMNS + " WHERE user_id = ? AND number = ?")
                .param(user.value())
                .param(number)
                .query(this::notice)
                .optional()
                .orElseThrow(NoticeNotFound::new);
    }

    /** Adds one in the running transaction and returns its number. */
    long add(UUID cause, NewNotice notice) {
        jdbc.sql(
                        "INSERT INTO notice_counter (user_id, newest) VALUES (?, 1) ON DUPLICATE KEY UPDATE newest = newest + 1")
                .param(notice.user().value())
                .update();
        long number = jdbc.sql("SELECT newest FROM notice_counter WHERE user_id = ?")
                .param(notice.user().value())
                .query(Long.class)
                .single();
        if (notice.kind().reminds()) {
            // There is one reminder to put off, whichever notice it is done from: the latest.
            snoozable(notice.subject()).forEach(this::endReminder);
        }
        UserId actor = notice.actor();
        jdbc.sql("""
                        INSERT INTO notice (user_id, number, cause, kind, subject_id, actor, params, happened_at, snoozable)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(notice.user().value())
                .param(number)
                .param(Ids.bytes(cause))
                .param(notice.kind().name())
                .param(Ids.bytes(notice.subject()))
                .param(actor == null ? null : actor.value())
                .param(json.writeValueAsString(notice.params()))
                .param(Utc.of(notice.at()))
                .param(notice.kind().reminds())
                .update();
        return number;
    }

    /**
     * A reminder that can be put off.
     *
     * @param at when it was to come
     * @param time of what it is about, as the reminder said it
     */
    record Reminder(
            UserId user, long number, Instant at, @Nullable String time) {}

    List<Reminder> snoozable(UUID subject) {
        return jdbc.sql("""
                        SELECT user_id, number, happened_at, params->>'$.time' AS time FROM notice
                        WHERE subject_id = ? AND snoozable ORDER BY user_id, number
                        """)
                .param(Ids.bytes(subject))
                .query((row, index) -> new Reminder(
                        new UserId(row.getString("user_id")),
                        row.getLong("number"),
                        Utc.required(row, "happened_at"),
                        row.getString("time")))
                .list();
    }

    void endReminder(Reminder reminder) {
        jdbc.sql("UPDATE notice SET snoozable = FALSE WHERE user_id = ? AND number = ?")
                .param(reminder.user().value())
                .param(reminder.number())
                .update();
    }

    /** Marks those from one number to another and returns how many were unread. */
    int markRead(UserId user, long from, long to, Instant at) {
        return jdbc.sql(
                        "UPDATE notice SET read_at = ? WHERE user_id = ? AND number BETWEEN ? AND ? AND read_at IS NULL")
                .param(Utc.of(at))
                .param(user.value())
                .param(from)
                .param(to)
                .update();
    }

    int forget(Instant before, int atOnce) {
        return jdbc.sql("DELETE FROM notice WHERE happened_at < ? LIMIT ?")
                .param(Utc.of(before))
                .param(atOnce)
                .update();
    }

    private Notice notice(ResultSet row, int index) throws SQLException {
        String actor = row.getString("actor");
        return new Notice(
                row.getLong("number"),
                NoticeKind.valueOf(row.getString("kind")),
                Ids.required(row, "subject_id"),
                actor == null ? null : new UserId(actor),
                json.readValue(row.getString("params"), PARAMS),
                Utc.required(row, "happened_at"),
                Utc.get(row, "read_at"),
                row.getBoolean("snoozable"));
    }
}
