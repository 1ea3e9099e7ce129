package kaw.telephony.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kaw.contracts.telephony.PbxState;
import kaw.platform.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the exchange is there, as the instance that holds the link last saw it: the same answer in every instance. */
@Component
public class LinkStatus {

    /** The holder says so every three seconds; one that says nothing any more holds no link. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final PbxProperties properties;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LinkStatus(JdbcClient jdbc, PbxProperties properties, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
        this.events = events;
    }

    /** @param since null while it was never seen */
    public record Seen(PbxState state, @Nullable Instant since) {}

    /** The exchange was lost, or is there again. */
    public record LinkChanged(PbxState state, Instant since) {}

    public Seen now() {
        if (properties.off()) {
            return new Seen(PbxState.OFF, null);
        }
        return jdbc.sql("SELECT state, since, heard_at FROM pbx_link WHERE id = 1")
                .query((row, number) -> {
                    Instant heard = Utc.get(row, "heard_at");
                    PbxState state = PbxState.valueOf(row.getString("state"));
                    boolean silent = heard == null || heard.plus(SILENCE).isBefore(clock.instant());
                    return state == PbxState.UP && silent && heard != null
                            ? new Seen(PbxState.DOWN, heard)
                            : new Seen(state, Utc.required(row, "since"));
                })
                .optional()
                .orElse(new Seen(PbxState.DOWN, null));
    }

    /** When the exchange was last heard of. */
    Optional<Instant> heardAt() {
        return jdbc.sql("SELECT heard_at FROM pbx_link WHERE id = 1 AND heard_at IS NOT NULL")
                .query((row, number) -> Utc.required(row, "heard_at"))
                .optional();
    }

    @Transactional
    public void up(Set<String> queues, Instant at) {
        for (String queue : queues) {
            jdbc.sql("INSERT IGNORE INTO pbx_queue (name) VALUES (?)")
                    .param(queue)
                    .update();
        }
        write(PbxState.UP, at);
        heard(at);
    }

    @Transactional
    public void down(Instant at) {
        write(PbxState.DOWN, at);
    }

    @Transactional
    public void heard(Instant at) {
        jdbc.sql("UPDATE pbx_link SET heard_at = ? WHERE id = 1 AND state = 'UP'")
                .param(Utc.of(at))
                .update();
    }

    private void write(PbxState state, Instant at) {
        boolean same = jdbc.sql("SELECT COUNT(*) FROM pbx_link WHERE id = 1 AND state = ?")
                        .param(state.name())
                        .query(Integer.class)
                        .single()
                > 0;
        if (same) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO pbx_link (id, state, since) VALUES (1, ?, ?) AS fresh
                        ON DUPLICATE KEY UPDATE state = fresh.state, since = fresh.since
                        """).param(state.name()).param(Utc.of(at)).update();
        events.publishEvent(new LinkChanged(state, at));
    }
}
