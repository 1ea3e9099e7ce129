package kaw.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kaw.components.Ami;
import kaw.components.OutsideCallers;
import kaw.components.TestComponents;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The whole service on a real Asterisk: a call from outside waits in its queue, is answered, and stands in the ledger with its recording. */
@KawTest
class RealCallIT implements OnRealExchange {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Answers after two seconds, at the carrier. */
    private static final String MEMBER = "Local/79031234560@dialled/n";

    private final Ami ami = Ami.connect(TestComponents.shared().pbx().connection());
    private final Ami carrier = Ami.connect(TestComponents.shared().carrier().connection());
    private final OutsideCallers outside = new OutsideCallers(carrier);
    private final TestHttp http;
    private final TestUser admin;

    @Autowired
    RealCallIT(TestHttp http, TestUsers users) {
        this.http = http;
        this.admin = users.admin();
    }

    @AfterEach
    void hangUp() {
        outside.hangUp();
        ami.send("QueueRemove", Map.of("Queue", "sales", "Interface", MEMBER));
        ami.close();
        carrier.close();
    }

    @Test
    void callFromOutsideStandsInTheLedgerAsItHappened() {
        await().atMost(LIMIT)
                .until(() -> http.json(admin, "/api/agents/me")
                        .path("phone")
                        .path("pbx")
                        .asString()
                        .equals("UP"));

        outside.call("74951000001", "79161234567");
        await().atMost(LIMIT).until(() -> waiting() == 1);
        ami.send("QueueAdd", Map.of("Queue", "sales", "Interface", MEMBER, "MemberName", "member"));
        await().atMost(LIMIT).until(() -> waiting() == 0);
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        outside.hangUp();

        JsonNode call = await().atMost(LIMIT)
                .until(
                        () -> http.json(admin, "/api/calls").path("items").path(0),
                        found -> found.path("hasRecording").asBoolean());
        assertThat(call.path("direction").asString()).isEqualTo("IN");
        assertThat(call.path("number").asString()).isEqualTo("+79161234567");
        assertThat(call.path("queue").asString()).isEqualTo("sales");
        assertThat(call.path("outcome").asString()).isEqualTo("ANSWERED");
        assertThat(call.path("endedBy").asString()).isEqualTo("CUSTOMER");
        assertThat(call.path("talkSeconds").asInt()).isBetween(2, 8);
        assertThat(http.json(admin, "/api/calls").path("items")).hasSize(1);
        assertThat(sound(call.path("id").asString())).isGreaterThan(16_000);
    }

    private int waiting() {
        for (JsonNode queue : http.json(admin, "/api/queues").path("items")) {
            if (queue.path("name").asString().equals("sales")) {
                return queue.path("waiting").asInt();
            }
        }
        return -1;
    }

    private int sound(String call) {
        byte[] sound = http.as(admin)
                .get()
                .uri("/api/calls/" + call + "/recording")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(sound).length;
    }
}
