package kaw.task.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.problem.Forbidden;
import kaw.platform.security.CurrentUser;
import kaw.task.task.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the columns of the board, a piece at a time. */
@Service
public class ReadBoard {
    private final TaskLines lines;
    private final CurrentUser user;

    ReadBoard(TaskLines lines, CurrentUser user) {
        this.lines = lines;
        this.user = user;
    }

    /** Where a piece ends. */
    public record Place(long value, UUID id) {}

    /**
     * Tasks of a column from its top.
     *
     * @param after where the piece before it ended
     */
    public List<TaskLine> column(Whose whose, Status status, @Nullable Place after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", allowed(whose, user));
        parameters.put("status", status.code());
        String condition = "status = :status";
        if (after != null) {
            condition += " AND place >= :place AND (place > :place OR id > :id)";
            parameters.put("place", after.value());
            parameters.put("id", Ids.bytes(after.id()));
        }
        return lines.first(whose, condition, "place, id", limit, parameters);
    }

    /** The user's id, if they may look at these. */
    static String allowed(Whose whose, CurrentUser user) {
        if (whose == Whose.EVERYONE && !user.isAdmin()) {
            throw new Forbidden("forbidden");
        }
        return user.id().value();
    }
}
