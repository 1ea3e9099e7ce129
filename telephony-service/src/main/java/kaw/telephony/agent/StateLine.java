package kaw.telephony.agent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kaw.contracts.telephony.AgentState;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An agent's state line to be read: intervals without gaps, of which the last one still goes on. */
@Repository
public class StateLine {

    private final JdbcClient jdbc;
    private final Clock clock;

    StateLine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The intervals with any time in the period, the oldest first; each as long as it was, so the first and the last may
     * reach beyond it. What goes on ends now.
     */
    public List<StateInterval> of(UserId user, Instant from, Instant to, int limit) {
        return jdbc.sql("""
                        SELECT state, reason, call_id, since, until FROM agent_state
                        WHERE user_id = :user AND since < :to AND until > :from
                        UNION ALL
                        SELECT state, state_reason, state_call, since, GREATEST(since, :now) FROM agent
                        WHERE user_id = :user AND since < :to
                        ORDER BY since, until LIMIT :limit
                        """)
                .param("user", user.value())
                .param("from", Utc.of(from))
                .param("to", Utc.of(to))
                .param("now", Utc.of(clock.instant()))
                .param("limit", limit)
                .query(StateLine::map)
                .list();
    }

    private static StateInterval map(ResultSet row, int number) throws SQLException {
        return new StateInterval(
                AgentState.valueOf(row.getString("state")),
                row.getString("reason"),
                Ids.get(row, "call_id"),
                Utc.required(row, "since"),
                Utc.required(row, "until"));
    }
}
