package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.telephony.AgentStateChanged;
import kaw.contracts.telephony.CallAnswered;
import kaw.contracts.telephony.CallEnded;
import kaw.contracts.telephony.CallRinging;
import kaw.telephony.SignedInTime;
import kaw.telephony.agent.ChangeAgent;
import kaw.telephony.agent.SetExtension;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Signal;
import kaw.test.Events;
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

/** Calls in the database, over HTTP and on Kafka, from signals as an exchange sends them. */
@KawTest
@TestPropertySource(properties = "kaw.telephony.key=only-for-tests")
class FollowCallsIT {

    private final FollowCalls followCalls;
    private final ChangeAgent changeAgent;
    private final SetExtension setExtension;
    private final JdbcClient jdbc;
    private final TestHttp http;
    private final TestUsers users;
    private final Events events;
    private final TestUser agent;
    private final Exchange exchange = new Exchange();

    @Autowired
    FollowCallsIT(
            FollowCalls followCalls,
            ChangeAgent changeAgent,
            SetExtension setExtension,
            JdbcClient jdbc,
            TestHttp http,
            TestUsers users,
            Events events) {
        this.followCalls = followCalls;
        this.changeAgent = changeAgent;
        this.setExtension = setExtension;
        this.jdbc = jdbc;
        this.http = http;
        this.users = users;
        this.events = events;
        this.agent = users.agent();
    }

    @BeforeEach
    void signIn() {
        List.of("agent", "agent_state", "call_record", "call_leg", "call_hold")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        followCalls.resume(null);
        setExtension.set(agent.id(), "601", "s3cret");
        changeAgent.present(agent.id(), "tab", true);
        exchange.after(Duration.between(Exchange.START, Instant.now()).toSeconds() + 1);
    }

    @AfterEach
    void statesAddUp() {
        SignedInTime.addsUp(jdbc);
    }

    private void play() throws InterruptedException {
        for (Signal signal : exchange.recorded()) {
            followCalls.on(List.of(signal));
        }
    }

    private void recordQueueCall() {
        exchange.outsideCalls("c1", "caller", "89111111111", "74951000001")
                .joinsQueue("c1", "caller", "sales")
                .after(2)
                .rings("c1", "a", "601")
                .after(3)
                .answers("c1", "a")
                .leavesQueue("c1", "caller", "sales")
                .bridge("c1", "b1", "caller", "a")
                .after(20)
                .holds("c1", "a")
                .after(4)
                .resumes("c1", "a")
                .after(6);
    }

    private void recordEnd() {
        exchange.hangsUp("c1", "caller").ends("c1", DialOutcome.ANSWERED, "caller", "a");
    }

    @Test
    void ledgerStateLineAndEventsTellTheSameCall() throws InterruptedException {
        recordQueueCall();
        recordEnd();
        play();

        JsonNode call = http.json(agent, "/api/calls?mine=true").path("items").path(0);
        assertThat(call.path("number").asString()).isEqualTo("+79111111111");
        assertThat(call.path("ringSeconds").asInt()).isEqualTo(5);
        assertThat(call.path("talkSeconds").asInt()).isEqualTo(26);
        assertThat(call.path("holdSeconds").asInt()).isEqualTo(4);
        assertThat(call.path("endedBy").asString()).isEqualTo("CUSTOMER");
        JsonNode legs =
                http.json(agent, "/api/calls/" + call.path("id").asString()).path("legs");
        assertThat(legs).hasSize(2);
        assertThat(legs.path(1).path("holds")).hasSize(1);

        assertThat(http.json(agent, "/api/agents/me")
                        .path("state")
                        .path("state")
                        .asString())
                .isEqualTo("AFTER_CALL");
        assertThat(http.json(agent, "/api/agents/me")
                        .path("today")
                        .path("accepted")
                        .asInt())
                .isOne();
        lineAddsUp("SIGNED_OUT", "READY", "RINGING", "TALKING", "ON_HOLD", "TALKING", "AFTER_CALL");
        UUID id = UUID.fromString(call.path("id").asString());
        events.await(
                CallRinging.class,
                event -> event.callId().equals(id)
                        && event.agents().contains(agent.id().value()));
        events.await(CallAnswered.class, event -> event.callId().equals(id));
        CallEnded ended = events.await(CallEnded.class, event -> event.callId().equals(id));
        assertThat(ended.legs()).hasSize(2);
        assertThat(ended.talkMillis()).isEqualTo(26_000);
        events.await(AgentStateChanged.class, event -> id.equals(event.callId()));
    }

    /** Without gaps, so that the states of any period add up to it; the same for the agent and for who may see reports. */
    private void lineAddsUp(String... states) {
        // The played call is ahead of the clock.
        String period = "/states?to=" + Instant.now().plus(Duration.ofHours(1));
        JsonNode line = http.json(agent, "/api/agents/me" + period).path("items");
        for (int i = 1; i < line.size(); i++) {
            assertThat(line.path(i).path("since")).isEqualTo(line.path(i - 1).path("until"));
        }
        assertThat(line)
                .extracting(interval -> interval.path("state").asString())
                .containsExactly(states);
        JsonNode seen = http.json(users.admin(), "/api/agents/" + agent.id().value() + period)
                .path("items");
        assertThat(seen).hasSize(states.length);
        assertThat(seen.path(0)).isEqualTo(line.path(0));
    }

    @Test
    void callGoesOnAfterARestartOfTheService() throws InterruptedException {
        recordQueueCall();
        List<Signal> before = exchange.recorded();
        for (Signal signal : before) {
            followCalls.on(List.of(signal));
        }
        followCalls.resume(null);
        recordEnd();
        for (Signal signal :
                exchange.recorded().subList(before.size(), exchange.recorded().size())) {
            followCalls.on(List.of(signal));
        }

        JsonNode call = http.json(agent, "/api/calls").path("items").path(0);
        assertThat(call.path("talkSeconds").asInt()).isEqualTo(26);
        assertThat(call.path("holdSeconds").asInt()).isEqualTo(4);
        assertThat(http.json(agent, "/api/calls").path("items")).hasSize(1);
    }

    @Test
    void othersCallsAreShownToThoseWithReportsOnly() throws InterruptedException {
        recordQueueCall();
        recordEnd();
        play();
        String id =
                http.json(agent, "/api/calls").path("items").path(0).path("id").asString();
        TestUser other = users.agent();

        assertThat(http.json(other, "/api/calls").path("items")).isEmpty();
        http.as(other).get().uri("/api/calls/" + id).exchange().expectStatus().isNotFound();
        http.as(other)
                .put()
                .uri("/api/calls/" + id + "/disposition")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("disposition", "reached"))
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(http.json(users.admin(), "/api/calls?number=9111111111").path("items"))
                .hasSize(1);
        for (String kind : List.of("OUT", "INTERNAL", "MISSED")) {
            assertThat(http.json(users.admin(), "/api/calls?direction=" + kind).path("items"))
                    .as(kind)
                    .isEmpty();
        }
    }

    @Test
    void dispositionIsKept() throws InterruptedException {
        recordQueueCall();
        recordEnd();
        play();
        String id =
                http.json(agent, "/api/calls").path("items").path(0).path("id").asString();
        http.as(agent)
                .put()
                .uri("/api/calls/" + id + "/disposition")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("disposition", "call-back", "comment", "завтра"))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(http.json(agent, "/api/calls/" + id).path("disposition").asString())
                .isEqualTo("call-back");
    }

    @Test
    void passwordIsStoredEncryptedAndGivenToTheSoftphoneOnly() {
        assertThat(http.json(agent, "/api/agents/me/softphone").path("password").asString())
                .isEqualTo("s3cret");
        assertThat(http.json(agent, "/api/agents/me").toString()).doesNotContain("s3cret");
        byte[] stored = jdbc.sql("SELECT password FROM agent WHERE user_id = ?")
                .param(agent.id().value())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("s3cret");
    }
}
