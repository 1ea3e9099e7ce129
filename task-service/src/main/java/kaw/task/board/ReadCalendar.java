package kaw.task.board;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the tasks that are due within some weeks. */
@Service
public class ReadCalendar {
    private static final Duration LONGEST = Duration.ofDays(100);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2201-01-01T00:00:00Z");

    private final TaskLines lines;
    private final CurrentUser user;

    ReadCalendar(TaskLines lines, CurrentUser user) {
        this.lines = lines;
        this.user = user;
    }

    /** Where a piece ends. */
    public record Place(Instant dueAt, UUID id) {}

    /**
     * Tasks due from a moment until before another, in that order.
     *
     * @param after where the piece before it ended
     */
    public List<TaskLine> between(Whose whose, Instant from, Instant to, @Nullable Place after, int limit) {
        String me = ReadBoard.allowed(whose, user);
        if (from.isBefore(EARLIEST) || to.isAfter(LATEST) || !to.isAfter(from) || isTooLong(from, to)) {
            throw new Invalid(new FieldError("to", "no-period"));
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", me);
        parameters.put("from", Utc.of(from));
        parameters.put("to", Utc.of(to));
        String condition = "due_at >= :from AND due_at < :to";
        if (after != null) {
            condition += " AND due_at >= :due AND (due_at > :due OR id > :id)";
            parameters.put("due", Utc.of(after.dueAt()));
            parameters.put("id", Ids.bytes(after.id()));
        }
        return lines.first(whose, condition, "due_at, id", limit, parameters);
    }

    private static boolean isTooLong(Instant from, Instant to) {
        return Duration.between(from, to).compareTo(LONGEST) > 0;
    }
}
