package kaw.task.history;

import java.util.List;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.task.Stamp;
import kaw.task.task.TaskEdited;
import kaw.task.task.TaskSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every change of every task, in the transaction of the change. */
@Repository
public class ChangeLog {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(TaskSet event) {
        append(event.task().getId(), event.stamp(), List.of());
    }

    /** A task that only changed its place in a column has no history of it. */
    @EventListener
    void on(TaskEdited event) {
        List<Change> changes = Changes.between(event.before(), event.task().content());
        if (!changes.isEmpty()) {
            append(event.task().getId(), event.stamp(), changes);
        }
    }

    /** Notes what was done, in the running transaction. */
    public void append(UUID task, Stamp stamp, List<Change> changes) {
        jdbc.sql("INSERT INTO task_change (id, task_id, at, by_user, changes) VALUES (?, ?, ?, ?, ?)")
                .param(Ids.bytes(Ids.next()))
                .param(Ids.bytes(task))
                .param(Utc.of(stamp.at()))
                .param(stamp.by())
                .param(JSON.writeValueAsString(changes))
                .update();
    }

    /** The newest first. */
    List<HistoryEntry> before(UUID task, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                        SELECT id, at, by_user, changes FROM task_change
                        WHERE task_id = :task AND (:before IS NULL OR id < :before) ORDER BY id DESC LIMIT :limit""")
                .param("task", Ids.bytes(task))
                .param("before", before == null ? null : Ids.bytes(before))
                .param("limit", limit)
                .query((row, number) -> new HistoryEntry(
                        Ids.required(row, "id"),
                        Utc.required(row, "at"),
                        row.getString("by_user"),
                        JSON.readValue(row.getString("changes"), CHANGES)))
                .list();
    }
}
