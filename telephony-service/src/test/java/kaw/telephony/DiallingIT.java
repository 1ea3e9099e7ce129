package kaw.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kaw.components.Ami;
import kaw.components.OutsideCallers;
import kaw.components.TestComponents;
import kaw.telephony.agent.ChangeAgent;
import kaw.telephony.agent.SetExtension;
import kaw.telephony.blacklist.Blacklist;
import kaw.telephony.phone.SipCall;
import kaw.telephony.phone.SipPhone;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What may be dialled, passed on and come in, with an agent's telephone at a real Asterisk and a carrier behind it. */
@KawTest
@TestPropertySource(properties = {"kaw.telephony.key=only-for-tests", "kaw.telephony.agent.presence=8s"})
class DiallingIT implements OnRealExchange {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String EXTENSION = "601";
    private static final String OUTSIDE = "+79031234560";

    private final Ami carrier = Ami.connect(TestComponents.shared().carrier().connection());
    private final OutsideCallers outside = new OutsideCallers(carrier);
    private final SipPhone phone = SipPhone.at(TestComponents.shared().pbx(), EXTENSION);
    private final TestHttp http;
    private final JdbcClient jdbc;
    private final ChangeAgent changeAgent;
    private final SetExtension setExtension;
    private final Blacklist blacklist;
    private final TestUser agent;

    @Autowired
    DiallingIT(
            TestHttp http,
            TestUsers users,
            JdbcClient jdbc,
            ChangeAgent changeAgent,
            SetExtension setExtension,
            Blacklist blacklist) {
        this.http = http;
        this.jdbc = jdbc;
        this.changeAgent = changeAgent;
        this.setExtension = setExtension;
        this.blacklist = blacklist;
        this.agent = users.admin();
    }

    @BeforeEach
    void signIn() {
        List.of("agent", "agent_state", "call_record", "call_leg", "dial_request", "blacklisted_number")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        setExtension.set(agent.id(), EXTENSION, "s3cret");
        await().atMost(LIMIT)
                .until(() -> http.json(agent, "/api/agents/me")
                        .path("phone")
                        .path("pbx")
                        .asString()
                        .equals("UP"));
    }

    @AfterEach
    void hangUp() {
        outside.hangUp();
        phone.close();
        carrier.close();
        await().atMost(LIMIT)
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM call_record WHERE ended_at IS NULL")
                                .query(Integer.class)
                                .single()
                        == 0);
        SignedInTime.addsUp(jdbc);
    }

    @Test
    void whatWasPermittedIsDialledOnce() {
        assertThat(ask(OUTSIDE)).isEqualTo(201);
        SipCall call = phone.call(OUTSIDE);
        assertThat(call.status()).isEqualTo(200);
        call.hangUp();

        assertThat(ended().path("outcome").asString()).isEqualTo("ANSWERED");
        assertThat(ended().path("direction").asString()).isEqualTo("OUT");
        assertThat(ended().path("endedBy").asString()).isEqualTo("AGENT");

        assertThat(phone.call(OUTSIDE).status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void whatNobodyAskedForReachesNoCarrier() {
        assertThat(ask("+79031234564")).isEqualTo(201);

        assertThat(phone.call(OUTSIDE).status()).isGreaterThanOrEqualTo(400);

        assertThat(carrier.events("Newchannel")).isEmpty();
        assertThat(ended().path("outcome").asString()).isEqualTo("FAILED");
        assertThat(ended().path("reason").asString()).isEqualTo("not-permitted");
    }

    @Test
    void shortNumbersAreNoWayOut() {
        assertThat(phone.call("09999").status()).isGreaterThanOrEqualTo(400);

        assertThat(carrier.events("Newchannel")).isEmpty();
    }

    @Test
    void callerPassedOnOutsideWithoutLeaveComesBack() throws InterruptedException {
        SipCall first = answeredCallFromOutside("79161234567");

        assertThat(first.transfer(OUTSIDE)).isEqualTo(202);
        SipCall again = phone.ringing();
        again.answer();
        await().atMost(LIMIT).until(() -> legs("EXTENSION", "talked") == 2);
        again.hangUp();

        assertThat(carrier.events("Newchannel")).hasSize(1);
        assertThat(ended().path("endedBy").asString()).isEqualTo("AGENT");
    }

    @Test
    void callerIsPassedOnToAPermittedNumber() throws InterruptedException {
        SipCall call = answeredCallFromOutside("79161234567");

        assertThat(ask(OUTSIDE)).isEqualTo(201);
        assertThat(call.transfer(OUTSIDE)).isEqualTo(202);

        await().atMost(LIMIT).until(() -> carrier.events("Newchannel").size() == 2);
        await().atMost(LIMIT).until(() -> legs("OUTSIDE", "answered_at IS NOT NULL") == 2);
        outside.hangUp();
        assertThat(ended().path("direction").asString()).isEqualTo("IN");
        assertThat(ended().path("reason").isNull()).isTrue();
    }

    @Test
    void blacklistedCallerIsRefused() {
        blacklist.add("+79161234599", "шутник", agent.id());

        outside.call("74951000001", "79161234599");

        JsonNode call = ended();
        assertThat(call.path("number").asString()).isEqualTo("+79161234599");
        assertThat(call.path("reason").asString()).isEqualTo("blacklisted");
        assertThat(call.path("endedBy").asString()).isEqualTo("PBX");
    }

    @Test
    void callEndsWithTheLastWindowOfItsAgent() throws InterruptedException {
        changeAgent.present(agent.id(), "tab", true);
        answeredCallFromOutside("79161234567");
        phone.close();

        JsonNode call = ended();
        assertThat(call.path("outcome").asString()).isEqualTo("ANSWERED");
        assertThat(call.path("reason").asString()).isEqualTo("agent-gone");
        await().atMost(LIMIT)
                .until(() -> http.json(agent, "/api/agents/me")
                        .path("state")
                        .path("state")
                        .asString()
                        .equals("UNREACHABLE"));
    }

    private SipCall answeredCallFromOutside(String from) throws InterruptedException {
        outside.call("74951000003", from);
        SipCall call = phone.ringing();
        call.answer();
        await().atMost(LIMIT)
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM call_record WHERE answered_at IS NOT NULL")
                                .query(Integer.class)
                                .single()
                        == 1);
        return call;
    }

    private int legs(String kind, String that) {
        return jdbc.sql("SELECT COUNT(*) FROM call_leg WHERE endpoint_kind = ? AND " + that)
                .param(kind)
                .query(Integer.class)
                .single();
    }

    private JsonNode ended() {
        return await().atMost(LIMIT)
                .until(
                        () -> http.json(agent, "/api/calls").path("items").path(0),
                        call -> !call.path("endedAt").isMissingNode()
                                && !call.path("endedAt").isNull());
    }

    private int ask(String number) {
        return http.as(agent)
                .post()
                .uri("/api/calls")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("number", number))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }
}
