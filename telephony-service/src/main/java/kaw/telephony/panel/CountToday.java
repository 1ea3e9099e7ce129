package kaw.telephony.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kaw.platform.OrganisationProperties;
import kaw.platform.Utc;
import kaw.platform.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An agent's calls since the organisation's midnight. */
@Component
public class CountToday {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    CountToday(JdbcClient jdbc, Clock clock, OrganisationProperties organisation) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = organisation.timeZone();
    }

    /**
     * How many came in for the agent.
     *
     * @param missed times it rang at the agent in vain: the agent's non-responses, not the queue's lost callers
     */
    public record Counts(int accepted, int missed) {}

    public Counts of(UserId user) {
        Instant midnight =
                LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
        return jdbc.sql("""
                        SELECT COALESCE(SUM(l.talked), 0) AS accepted,
                               COALESCE(SUM(NOT l.talked AND l.ended_at IS NOT NULL), 0) AS missed
                        FROM call_leg l JOIN call_record c ON c.id = l.call_id
                        WHERE l.user_id = ? AND l.started_at >= ? AND l.dialled IS NULL AND c.direction = 'IN'
                        """)
                .param(user.value())
                .param(Utc.of(midnight))
                .query((row, number) -> new Counts(row.getInt("accepted"), row.getInt("missed")))
                .single();
    }
}
