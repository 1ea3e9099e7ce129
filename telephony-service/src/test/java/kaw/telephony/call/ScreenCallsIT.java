package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaw.telephony.SignedInTime;
import kaw.telephony.agent.SetExtension;
import kaw.telephony.dial.PermitDialling;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.FakePbx;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import kaw.test.KawTest;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An exchange with a dialplan of its own dials whatever it is told: what nobody permitted is ended as it begins. */
@KawTest
@TestPropertySource(properties = "kaw.telephony.key=only-for-tests")
class ScreenCallsIT {

    private static final String NUMBER = "+79161234567";

    /** No leg of an exchange comes twice. */
    private final String once = UUID.randomUUID().toString();

    private final PbxCallId call = new PbxCallId(once);
    private final FakePbx pbx;
    private final PermitDialling permitDialling;
    private final SetExtension setExtension;
    private final JdbcClient jdbc;
    private final TestUser agent;

    @Autowired
    ScreenCallsIT(
            FakePbx pbx, PermitDialling permitDialling, SetExtension setExtension, JdbcClient jdbc, TestUsers users) {
        this.pbx = pbx;
        this.permitDialling = permitDialling;
        this.setExtension = setExtension;
        this.jdbc = jdbc;
        this.agent = users.agent();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Exchange {
        @Bean
        FakePbx fakePbx() {
            return new FakePbx();
        }
    }

    @BeforeEach
    void begin() {
        List.of("agent", "agent_state", "call_record", "call_leg", "dial_request")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        pbx.ended().clear();
        setExtension.set(agent.id(), "601", "s3cret");
        await().until(pbx::connected);
    }

    @AfterEach
    void end() {
        for (String leg : List.of("agent", "caller", "callee")) {
            pbx.signal(new Signal.LegEnded(Instant.now(), call, leg(leg), DialOutcome.CANCELLED));
        }
        await().until(() -> open() == 0);
        SignedInTime.addsUp(jdbc);
    }

    @Test
    void endsWhatNobodyPermitted() {
        dials("agent", Endpoint.extension("601"), NUMBER);
        called();

        await().untilAsserted(() -> assertThat(pbx.ended()).containsExactly(leg("callee")));
        assertThat(reason()).isEqualTo("not-permitted");
    }

    @Test
    void leavesAloneWhatWasPermitted() {
        permitDialling.permit(agent.id(), Set.of(), NUMBER, null);
        dials("agent", Endpoint.extension("601"), NUMBER);
        called();

        await().until(() -> used() == 1);
        assertThat(pbx.ended()).isEmpty();
        assertThat(pbx.permitted()).containsEntry("601", NUMBER);
    }

    @Test
    void endsWhereACallerIsPassedOnToWithoutLeave() {
        dials("caller", Endpoint.outside("carrier"), "74951000001");
        pbx.signal(new Signal.LegStarted(Instant.now(), call, leg("agent"), Endpoint.extension("601"), null, null));
        pbx.signal(new Signal.Transferred(Instant.now(), call, leg("agent"), null, NUMBER));
        called();

        await().untilAsserted(() -> assertThat(pbx.ended()).containsExactly(leg("callee")));
    }

    private PbxLegId leg(String name) {
        return new PbxLegId(name + once);
    }

    private void dials(String leg, Endpoint endpoint, String number) {
        pbx.signal(new Signal.LegStarted(Instant.now(), call, leg(leg), endpoint, "79110000000", number));
    }

    private void called() {
        pbx.signal(new Signal.LegStarted(Instant.now(), call, leg("callee"), Endpoint.outside("carrier"), null, null));
        await().atMost(Duration.ofSeconds(10)).until(() -> legs() > 1);
    }

    private String reason() {
        return jdbc.sql("SELECT reason FROM call_record").query(String.class).single();
    }

    private int used() {
        return count("dial_request WHERE call_id IS NOT NULL");
    }

    private int legs() {
        return count("call_leg");
    }

    private int open() {
        return count("call_record WHERE ended_at IS NULL");
    }

    private int count(String what) {
        return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Integer.class).single();
    }
}
