package kaw.task.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaw.contracts.task.TaskPriority;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.task.task.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads a few lines of many. Those that concern somebody are two ordered walks along an index each, put together: an OR over both
 * columns would read everything and sort it.
 */
@Repository
class TaskLines {
    private static final String LINE = """
            SELECT t.id, t.version, t.title, t.due_at, t.remind_at, t.initiator, t.assignee, t.priority, t.status, t.hours, t.place,
                JSON_CONTAINS_PATH(t.partners, 'one', '$.partnerId') AS is_card
            FROM task t JOIN (%s) page ON t.id = page.id ORDER BY %s""";

    private final JdbcClient jdbc;

    TaskLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first lines.
     *
     * @param condition on columns of the task, with named parameters
     * @param order names of columns, comma between
     */
    List<TaskLine> first(Whose whose, String condition, String order, int limit, Map<String, ?> parameters) {
        String walks = owners(whose)
                .map(owner -> "(SELECT id, " + order.replace(", id", "") + " FROM task WHERE " + owner + condition
                        + " ORDER BY " + order + " LIMIT :limit)")
                .collect(Collectors.joining(" UNION "));
        String page = walks + " ORDER BY " + order + " LIMIT :limit";
        String outer = Stream.of(order.split(", ")).map(column -> "t." + column).collect(Collectors.joining(", "));
        return jdbc.sql(LINE.formatted(page, outer))
                .params(parameters)
                .param("limit", limit)
                .query(TaskLines::line)
                .list();
    }

    private static Stream<String> owners(Whose whose) {
        return switch (whose) {
            case ANY -> Stream.of("assignee = :me AND ", "initiator = :me AND ");
            case ASSIGNED -> Stream.of("assignee = :me AND ");
            case SET -> Stream.of("initiator = :me AND ");
            case EVERYONE -> Stream.of("");
        };
    }

    private static TaskLine line(ResultSet row, int number) throws SQLException {
        return new TaskLine(
                Ids.required(row, "id"),
                row.getInt("version"),
                row.getString("title"),
                Utc.required(row, "due_at"),
                Utc.get(row, "remind_at"),
                row.getString("initiator"),
                row.getString("assignee"),
                TaskPriority.valueOf(row.getString("priority")),
                Status.of(row.getString("status")),
                row.getBigDecimal("hours"),
                partners(row),
                row.getLong("place"));
    }

    private static TaskLine.@Nullable Partners partners(ResultSet row) throws SQLException {
        boolean card = row.getBoolean("is_card");
        return row.wasNull() ? null : card ? TaskLine.Partners.CARD : TaskLine.Partners.LIST;
    }
}
