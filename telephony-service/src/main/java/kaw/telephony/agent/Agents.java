package kaw.telephony.agent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.contracts.telephony.AgentState;
import kaw.platform.Ids;
import kaw.platform.Utc;
import kaw.platform.security.UserId;
import kaw.telephony.RowsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All agents: users who ever had to do with a telephone. */
@Repository
public class Agents implements Extensions {

    private static final RowsOf INTERVALS =
            new RowsOf("INSERT INTO agent_state (user_id, state, reason, call_id, since, until) VALUES", 6, "");

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    Agents(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Optional<Agent> find(UserId user) {
        return find(user, "");
    }

    /** All there are, also those who are signed out. */
    public List<Agent> all() {
        return jdbc.sql("SELECT * FROM agent ORDER BY user_id")
                .query(Agents::map)
                .list();
    }

    /** Those whose state time alone has changed, or whom a clock that was turned back has left with times to come. */
    List<UserId> due(AgentTimes times, Instant now) {
        return jdbc.sql("""
                        SELECT user_id FROM agent
                        WHERE signed_in AND ((registered AND seen_at < :unseen) OR seen_at > :now
                            OR after_call_until <= :now OR after_call_until > :longest
                            OR (state = 'UNREACHABLE' AND since < :unreachable))
                        """)
                .param("now", Utc.of(now))
                .param("unseen", Utc.of(now.minus(times.presence())))
                .param("longest", Utc.of(now.plus(times.afterCall())))
                .param("unreachable", Utc.of(now.minus(times.unreachable())))
                .query((row, number) -> new UserId(row.getString(1)))
                .list();
    }

    /**
     * Those in a call whose softphone was not heard of for too long. While nobody's is, it is the way to the browsers that is broken, and
     * not a window that was closed: conversations go on then.
     */
    public Set<UserId> goneInACall(AgentTimes times, Instant now) {
        return Set.copyOf(jdbc.sql("""
                        SELECT user_id FROM agent
                        WHERE engagement <> 'NONE' AND NOT registered AND seen_at < :unseen
                            AND ((SELECT MAX(seen_at) FROM agent) >= :unseen
                                OR (SELECT COUNT(*) FROM agent WHERE seen_at >= :recent) < 2)
                        """)
                .param("unseen", Utc.of(now.minus(times.presence())))
                .param("recent", Utc.of(now.minus(times.unreachable())))
                .query((row, number) -> new UserId(row.getString(1)))
                .list());
    }

    /** Reads an agent to change it, made known first where there is none yet; others who would wait for the transaction. */
    Agent lock(UserId user, Instant now) {
        return find(user, " FOR UPDATE").orElseGet(() -> add(Agent.unknown(user, now)));
    }

    /** The same for several; in the order of their ids, so that two who do so cannot wait for each other. */
    Map<UserId, Agent> lock(Set<UserId> users, Instant now) {
        Map<UserId, Agent> locked = jdbc
                .sql("SELECT * FROM agent WHERE user_id IN (:users) ORDER BY user_id FOR UPDATE")
                .param("users", users.stream().map(UserId::value).sorted().toList())
                .query(Agents::map)
                .stream()
                .collect(Collectors.toMap(Agent::id, agent -> agent, (one, other) -> one, LinkedHashMap::new));
        for (UserId user : users) {
            locked.computeIfAbsent(user, unknown -> lock(unknown, now));
        }
        return locked;
    }

    private Agent add(Agent unknown) {
        jdbc.sql("""
                        INSERT IGNORE INTO agent (user_id, signed_in, registered, reachable, engagement, state, since)
                        VALUES (?, FALSE, FALSE, TRUE, 'NONE', ?, ?)
                        """)
                .param(unknown.id().value())
                .param(unknown.state().name())
                .param(Utc.of(unknown.since()))
                .update();
        return find(unknown.id(), " FOR UPDATE").orElseThrow();
    }

    private Optional<Agent> find(UserId user, String lock) {
        return jdbc.sql("SELECT * FROM agent WHERE user_id = ?" + lock)
                .param(user.value())
                .query(Agents::map)
                .optional();
    }

    /** Of these extensions, those that are somebody's. */
    public Map<String, UserId> owners(Set<String> extensions) {
        Map<String, UserId> owners = new HashMap<>();
        if (!extensions.isEmpty()) {
            jdbc.sql("SELECT extension, user_id FROM agent WHERE extension IN (:extensions)")
                    .param("extensions", extensions)
                    .query(row -> {
                        owners.put(row.getString(1), new UserId(row.getString(2)));
                    });
        }
        return owners;
    }

    @Override
    public Optional<UserId> owner(String extension) {
        return jdbc.sql("SELECT user_id FROM agent WHERE extension = ?")
                .param(extension)
                .query((row, number) -> new UserId(row.getString(1)))
                .optional();
    }

    /** All at once, each with its intervals that came to their end. */
    void save(Collection<Agent> agents) {
        rows.batchUpdate("""
                UPDATE agent SET extension = ?, line = ?, signed_in = ?, registered = ?, reachable = ?, seen_at = ?,
                    pause_reason = ?, after_call_until = ?, after_call = ?, engagement = ?, engaged_call = ?,
                    state = ?, state_reason = ?, state_call = ?, since = ?
                WHERE user_id = ?
                """, agents, agents.size(), (statement, agent) -> RowsOf.set(statement, 0, row(agent)));
        List<@Nullable Object[]> finished = agents.stream()
                .flatMap(agent -> agent.takeFinished().stream().map(interval -> row(agent, interval)))
                .toList();
        INTERVALS.write(rows, finished);
    }

    private static @Nullable Object[] row(Agent agent) {
        Agent.Facts facts = agent.facts();
        return new @Nullable Object[] {
            facts.extension,
            facts.line,
            facts.signedIn,
            facts.registered,
            facts.reachable,
            Utc.orNull(facts.seenAt),
            facts.pause,
            Utc.orNull(facts.afterCallUntil),
            Ids.bytesOrNull(facts.afterCall),
            facts.engagement.kind().name(),
            Ids.bytesOrNull(facts.engagement.callId()),
            agent.state().name(),
            agent.reason(),
            Ids.bytesOrNull(agent.callId()),
            Utc.of(agent.since()),
            agent.id().value()
        };
    }

    private static @Nullable Object[] row(Agent agent, StateInterval interval) {
        return new @Nullable Object[] {
            agent.id().value(),
            interval.state().name(),
            interval.reason(),
            Ids.bytesOrNull(interval.callId()),
            Utc.of(interval.since()),
            Utc.orNull(interval.until())
        };
    }

    private static Agent map(ResultSet row, int number) throws SQLException {
        Agent.Facts facts = new Agent.Facts();
        facts.extension = row.getString("extension");
        facts.line = row.getString("line");
        facts.signedIn = row.getBoolean("signed_in");
        facts.registered = row.getBoolean("registered");
        facts.reachable = row.getBoolean("reachable");
        facts.seenAt = Utc.get(row, "seen_at");
        facts.pause = row.getString("pause_reason");
        facts.afterCallUntil = Utc.get(row, "after_call_until");
        facts.afterCall = Ids.get(row, "after_call");
        facts.engagement =
                new Engagement(Engagement.Kind.valueOf(row.getString("engagement")), Ids.get(row, "engaged_call"));
        return new Agent(
                new UserId(row.getString("user_id")),
                facts,
                new Standing(
                        AgentState.valueOf(row.getString("state")),
                        row.getString("state_reason"),
                        Ids.get(row, "state_call")),
                Utc.required(row, "since"));
    }
}
