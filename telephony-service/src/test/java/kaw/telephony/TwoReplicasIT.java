package kaw.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import kaw.components.Ami;
import kaw.components.OutsideCallers;
import kaw.components.TestComponents;
import kaw.platform.Utc;
import kaw.telephony.agent.ChangeAgent;
import kaw.telephony.agent.SetExtension;
import kaw.telephony.pbx.Pbx;
import kaw.telephony.phone.SipCall;
import kaw.telephony.phone.SipPhone;
import kaw.test.KawTest;
import kaw.test.Replica;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Two instances on one database, one Kafka and one real Asterisk: one holds the link, and the other takes over in the middle of a call. */
@KawTest
@TestPropertySource(properties = "kaw.telephony.key=only-for-tests")
class TwoReplicasIT implements OnRealExchange {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration TAKE_OVER = Duration.ofSeconds(10);

    private final Ami carrier = Ami.connect(TestComponents.shared().carrier().connection());
    private final OutsideCallers outside = new OutsideCallers(carrier);
    private final SipPhone phone = SipPhone.at(TestComponents.shared().pbx(), "602");
    private final ApplicationContext one;
    private final Replica replica;
    private final ApplicationContext other;
    private final JdbcClient jdbc;
    private final TestUser agent;

    @Autowired
    TwoReplicasIT(ApplicationContext one, ConfigurableEnvironment environment, JdbcClient jdbc, TestUsers users) {
        this.one = one;
        this.jdbc = jdbc;
        this.agent = users.agent();
        this.replica = Replica.of(TelephonyServiceApplication.class, environment);
        this.other = replica.context();
    }

    @AfterEach
    void stop() {
        outside.hangUp();
        phone.close();
        carrier.close();
        replica.close();
        SignedInTime.addsUp(jdbc);
    }

    @Test
    void anotherTakesOverInTheMiddleOfACall() throws InterruptedException {
        one.getBean(SetExtension.class).set(agent.id(), "602", "s3cret");
        one.getBean(ChangeAgent.class).present(agent.id(), "tab", true);
        await().atMost(LIMIT).until(() -> holders() == 1);
        SipCall call = answeredCall();
        Instant answered = at("answered_at");

        ApplicationContext follower = holds(one) ? other : one;
        jdbc.sql("KILL CONNECTION " + leaseConnection()).update();
        await().atMost(TAKE_OVER).until(() -> holds(follower));
        assertThat(holders()).isOne();

        call.hangUp();
        Instant hungUp = Instant.now();
        await().atMost(LIMIT).until(() -> count("ended_at IS NOT NULL") == 1);

        assertThat(count("TRUE")).isOne();
        assertThat(count("reason IS NULL AND outcome = 'ANSWERED' AND ended_by = 'AGENT'"))
                .isOne();
        assertThat(at("answered_at")).isEqualTo(answered);
        assertThat(Duration.between(at("ended_at"), hungUp).abs()).isLessThan(Duration.ofSeconds(1));
        assertThat(jdbc.sql("SELECT ring_ms + talk_ms + hold_ms FROM call_record")
                        .query(Long.class)
                        .single())
                .isEqualTo(Duration.between(at("started_at"), at("ended_at")).toMillis());
        // All of the conversation, the time without a holder included; after it the caller is alone until its leg ends.
        long talked =
                jdbc.sql("SELECT talk_ms FROM call_record").query(Long.class).single();
        assertThat(Duration.between(answered, at("ended_at")).toMillis() - talked)
                .isBetween(0L, 500L);
    }

    private SipCall answeredCall() throws InterruptedException {
        await().atMost(LIMIT)
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM agent WHERE state = 'READY'")
                                .query(Integer.class)
                                .single()
                        == 1);
        outside.call("74951000001", "79161234567");
        SipCall call = phone.ringing();
        call.answer();
        await().atMost(LIMIT).until(() -> count("answered_at IS NOT NULL") == 1);
        return call;
    }

    private static boolean holds(ApplicationContext context) {
        return context.getBean(Pbx.class).connected();
    }

    private long holders() {
        return Stream.of(one, other).filter(TwoReplicasIT::holds).count();
    }

    private long leaseConnection() {
        return jdbc.sql("SELECT IS_USED_LOCK(CONCAT('kaw.pbx-link.', DATABASE()))")
                .query(Long.class)
                .single();
    }

    private int count(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM call_record WHERE " + condition)
                .query(Integer.class)
                .single();
    }

    private Instant at(String column) {
        return jdbc.sql("SELECT " + column + " AS at FROM call_record")
                .query((row, number) -> Utc.required(row, "at"))
                .single();
    }
}
