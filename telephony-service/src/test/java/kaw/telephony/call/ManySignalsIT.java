package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kaw.contracts.telephony.CallAnswered;
import kaw.contracts.telephony.CallEnded;
import kaw.contracts.telephony.CallRinging;
import kaw.platform.Ids;
import kaw.telephony.SignedInTime;
import kaw.telephony.agent.ChangeAgent;
import kaw.telephony.agent.SetExtension;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Many signals at once, as they wait after a storm or while the database was away, leave what they leave one by one. */
@KawTest
@TestPropertySource(properties = "kaw.telephony.key=only-for-tests")
class ManySignalsIT {

    private static final int CALLS = 150;

    private final FollowCalls followCalls;
    private final ChangeAgent changeAgent;
    private final SetExtension setExtension;
    private final JdbcClient jdbc;
    private final Events events;
    private final TestUser agent;
    private final Instant start = Instant.now().plusSeconds(1);

    @Autowired
    ManySignalsIT(
            FollowCalls followCalls,
            ChangeAgent changeAgent,
            SetExtension setExtension,
            JdbcClient jdbc,
            Events events,
            TestUsers users) {
        this.followCalls = followCalls;
        this.changeAgent = changeAgent;
        this.setExtension = setExtension;
        this.jdbc = jdbc;
        this.events = events;
        this.agent = users.agent();
    }

    @BeforeEach
    void signIn() {
        List.of("agent", "agent_state", "call_record", "call_leg", "call_hold", "blacklisted_number")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        followCalls.resume(null);
        setExtension.set(agent.id(), "601", "s3cret");
        changeAgent.present(agent.id(), "tab", true);
    }

    @AfterEach
    void statesAddUp() {
        SignedInTime.addsUp(jdbc);
    }

    @Test
    void callsOfOneAgentOneAfterTheOther() throws InterruptedException {
        List<Signal> signals = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            signals.addAll(answered("c" + call, "7916%07d".formatted(call), call * 10));
        }
        followCalls.on(signals);

        assertThat(count("call_record WHERE outcome = 'ANSWERED' AND talk_ms = 6000 AND ring_ms = 3000"))
                .isEqualTo(CALLS);
        assertThat(count("call_leg WHERE ended_at IS NOT NULL")).isEqualTo(2 * CALLS);
        assertThat(count("agent_state WHERE state = 'TALKING'")).isEqualTo(CALLS);
        UUID last = jdbc.sql("SELECT id FROM call_record WHERE e164 = '+79160000149'")
                .query((row, number) -> Ids.required(row, "id"))
                .single();
        events.await(CallRinging.class, event -> event.callId().equals(last));
        events.await(CallAnswered.class, event -> event.callId().equals(last));
        events.await(CallEnded.class, event -> event.callId().equals(last));
    }

    @Test
    void oneThatCannotBeWrittenSpoilsNoOther() throws InterruptedException {
        List<Signal> signals = new ArrayList<>(answered("c1", "79160000001", 0));
        signals.addAll(answered("x".repeat(200), "79160000002", 10));
        signals.addAll(answered("c3", "79160000003", 20));
        followCalls.on(signals);

        assertThat(jdbc.sql("SELECT e164 FROM call_record ORDER BY e164")
                        .query(String.class)
                        .list())
                .containsExactly("+79160000001", "+79160000003");
        assertThat(count("call_record WHERE outcome = 'ANSWERED'")).isEqualTo(2);
    }

    @Test
    void refusedCallThatIsOverMeanwhileIsToldWithItsReason() throws InterruptedException {
        jdbc.sql(
                        "INSERT INTO blacklisted_number (e164, by_user, added_at) VALUES ('+79260000009', 'x', UTC_TIMESTAMP(3))")
                .update();
        followCalls.on(answered("c9", "79260000009", 0));

        assertThat(count("call_record WHERE reason = 'blacklisted'")).isOne();
        CallEnded ended = events.await(CallEnded.class, event -> "+79260000009".equals(event.number()));
        assertThat(ended.reason()).isEqualTo("blacklisted");
    }

    private List<Signal> answered(String call, String number, int second) {
        PbxCallId id = new PbxCallId(call);
        PbxLegId caller = new PbxLegId(call + "-caller");
        PbxLegId called = new PbxLegId(call + "-agent");
        Instant rings = start.plusSeconds(second);
        Instant talks = rings.plusSeconds(3);
        Instant ends = talks.plusSeconds(6);
        return Stream.<Signal>of(
                        new Signal.LegStarted(rings, id, caller, Endpoint.outside("carrier"), number, "74951000001"),
                        new Signal.LegStarted(rings, id, called, Endpoint.extension("601"), "601", null),
                        new Signal.LegRinging(rings, id, called),
                        new Signal.LegAnswered(talks, id, called),
                        new Signal.LegJoined(talks, id, caller, call + "-bridge"),
                        new Signal.LegJoined(talks, id, called, call + "-bridge"),
                        new Signal.HangupAsked(ends, id, caller),
                        new Signal.LegEnded(ends, id, caller, DialOutcome.ANSWERED),
                        new Signal.LegEnded(ends, id, called, DialOutcome.ANSWERED))
                .toList();
    }

    private int count(String rows) {
        return jdbc.sql("SELECT COUNT(*) FROM " + rows).query(Integer.class).single();
    }
}
