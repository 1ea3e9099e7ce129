package kaw.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The identity every test of an agent has to keep: the states of each agent's line add up to the time since it began, to the millisecond. */
public final class SignedInTime {

    private SignedInTime() {}

    private record Interval(String user, LocalDateTime since, LocalDateTime until) {}

    /** Of every agent there is. */
    public static void addsUp(JdbcClient jdbc) {
        List<String> users =
                jdbc.sql("SELECT user_id FROM agent").query(String.class).list();
        for (String user : users) {
            List<Interval> line = jdbc.sql(
                            "SELECT user_id, since, until FROM agent_state WHERE user_id = ? ORDER BY id")
                    .param(user)
                    .query((row, number) -> new Interval(
                            row.getString(1),
                            row.getObject(2, LocalDateTime.class),
                            row.getObject(3, LocalDateTime.class)))
                    .list();
            LocalDateTime present = jdbc.sql("SELECT since FROM agent WHERE user_id = ?")
                    .param(user)
                    .query(LocalDateTime.class)
                    .single();
            if (!line.isEmpty()) {
                check(line, present);
            }
        }
    }

    private static void check(List<Interval> line, LocalDateTime present) {
        for (int i = 0; i < line.size(); i++) {
            Interval interval = line.get(i);
            assertThat(interval.until()).as("%s", interval).isAfter(interval.since());
            assertThat(i + 1 < line.size() ? line.get(i + 1).since() : present)
                    .as("what follows %s", interval)
                    .isEqualTo(interval.until());
        }
        assertThat(line.stream()
                        .map(interval -> Duration.between(interval.since(), interval.until()))
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.between(line.getFirst().since(), present));
    }
}
