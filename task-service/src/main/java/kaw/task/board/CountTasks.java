package kaw.task.board;

import java.time.Clock;
import kaw.platform.Utc;
import kaw.platform.security.CurrentUser;
import kaw.task.task.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts what the current user has to do, for the menu. */
@Service
public class CountTasks {
    /** Nobody reads a counter beyond this: more are not looked at. */
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    CountTasks(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Tasks to be done.
     *
     * @param overdue those of them that were due before now
     */
    public record Count(int active, int overdue) {}

    public Count count() {
        return jdbc.sql("""
                        SELECT COUNT(*) AS active, COALESCE(SUM(due_at < :now), 0) AS overdue FROM (
                            SELECT due_at FROM task WHERE assignee = :me AND status IN (:active) LIMIT :most) mine""")
                .param("now", Utc.of(clock.instant()))
                .param("me", user.id().value())
                .param("active", Status.activeCodes())
                .param("most", MOST)
                .query((row, number) -> new Count(row.getInt("active"), row.getInt("overdue")))
                .single();
    }
}
