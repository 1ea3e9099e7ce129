package kaw.telephony.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.components.Database;
import kaw.components.TestComponents;
import kaw.platform.KawService;
import kaw.telephony.TelephonyServiceApplication;
import kaw.telephony.pbx.Pbx;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** telephony-service as it is, with a schema and topics of its own, following a played exchange; and the ledger it writes. */
final class FollowedLedger implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PlayedAmi ami;
    private final ConfigurableApplicationContext service;
    private final JdbcTemplate jdbc;
    private final Thread presence;

    FollowedLedger(int agents) throws Exception {
        ami = new PlayedAmi(0);
        TestComponents components = TestComponents.shared();
        String name = "b" + UUID.randomUUID().toString().substring(0, 8);
        Database database = components.mySql().server().database(name, name, "kaw-" + name);
        service = KawService.run(
                TelephonyServiceApplication.class,
                "telephony-service",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + components.kafka().bootstrapServers(),
                "--kaw.kafka.topic-prefix=" + name + ".",
                "--kaw.telephony.key=bench",
                "--kaw.pbx.host=127.0.0.1",
                "--kaw.pbx.ami-port=" + ami.port(),
                "--kaw.pbx.ami-secret=bench",
                "--server.port=0");
        jdbc = service.getBean(JdbcTemplate.class);
        for (int agent = 0; agent < agents; agent++) {
            jdbc.update("""
                            INSERT INTO agent (user_id, extension, signed_in, registered, reachable, engagement, state, since,
                                seen_at)
                            VALUES (?, ?, TRUE, TRUE, TRUE, 'NONE', 'READY', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))
                            """, "agent-" + agent, PlayedCalls.extension(agent));
        }
        presence = Thread.ofPlatform().daemon().name("softphones").start(this::stayPresent);
        Pbx pbx = service.getBean(Pbx.class);
        Awaitility.await().atMost(PATIENCE).until(pbx::connected);
    }

    /** As their browsers would: whoever is not heard of is not offered calls. */
    private void stayPresent() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                jdbc.update("UPDATE agent SET seen_at = UTC_TIMESTAMP(3)");
                Thread.sleep(Duration.ofSeconds(8));
            }
        } catch (InterruptedException over) {
            // The bench is over.
        }
    }

    PlayedAmi ami() {
        return ami;
    }

    /** Until so many calls are over in the ledger and Kafka has all there is to tell of them. */
    void awaitEnded(long calls) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(25))
                .until(() -> ended() >= calls && empty("outbox"));
    }

    long ended() {
        return count("SELECT COUNT(*) FROM call_record WHERE ended_at IS NOT NULL");
    }

    private boolean empty(String table) {
        return count("SELECT COUNT(*) FROM (SELECT 1 FROM " + table + " LIMIT 1) AS any_left") == 0;
    }

    private long count(String query) {
        Long found = jdbc.queryForObject(query, Long.class);
        return found == null ? 0 : found;
    }

    /** How many of these calls are not in the ledger exactly as they happened. */
    int lost(List<PlayedCalls.Expected> expected) {
        Map<String, String> written = new HashMap<>();
        jdbc.query(
                "SELECT pbx_id, e164, outcome, ended_at IS NOT NULL, reason, COUNT(*) FROM call_record"
                        + " GROUP BY pbx_id, e164, outcome, ended_at IS NOT NULL, reason",
                row -> {
                    written.merge(
                            row.getString(1),
                            "%s %s %s %s %s"
                                    .formatted(
                                            row.getString(2),
                                            row.getString(3),
                                            row.getInt(4),
                                            row.getString(5),
                                            row.getInt(6)),
                            (one, other) -> one + " and " + other);
                });
        int lost = 0;
        for (PlayedCalls.Expected call : expected) {
            String wanted = "%s %s 1 null 1".formatted(call.number(), call.outcome());
            if (!wanted.equals(written.get(call.pbxId()))) {
                lost++;
                if (lost <= 3) {
                    System.err.println("expected " + wanted + " and found " + written.get(call.pbxId()));
                }
            }
        }
        return lost;
    }

    @Override
    public void close() throws Exception {
        presence.interrupt();
        service.close();
        ami.close();
    }
}
