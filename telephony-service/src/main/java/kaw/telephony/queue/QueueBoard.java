package kaw.telephony.queue;

import java.time.Instant;
import java.util.List;
import kaw.platform.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queues as they are this moment, counted from the open calls. */
@Component
public class QueueBoard {

    private final JdbcClient jdbc;
    private final QueueLabels labels;

    QueueBoard(JdbcClient jdbc, QueueLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    /**
     * A queue.
     *
     * @param longestWaitSince null when nobody waits
     * @param agents how many would take a call now
     */
    public record Queue(
            String name,
            String label,
            int waiting,
            @Nullable Instant longestWaitSince,
            int agents) {}

    public List<Queue> queues() {
        return jdbc.sql("""
                        SELECT q.name, COUNT(l.id) AS waiting, MIN(l.queue_since) AS longest,
                               (SELECT COUNT(*) FROM agent a LEFT JOIN served_queues s ON s.user_id = a.user_id
                                WHERE a.state = 'READY'
                                    AND (s.queues IS NULL OR JSON_CONTAINS(s.queues, JSON_QUOTE(q.name)))) AS agents
                        FROM pbx_queue q LEFT JOIN call_leg l ON l.queue = q.name AND l.ended_at IS NULL
                        GROUP BY q.name ORDER BY q.name
                        """)
                .query((row, number) -> new Queue(
                        row.getString("name"),
                        labels.of(row.getString("name")),
                        row.getInt("waiting"),
                        Utc.get(row, "longest"),
                        row.getInt("agents")))
                .list();
    }
}
