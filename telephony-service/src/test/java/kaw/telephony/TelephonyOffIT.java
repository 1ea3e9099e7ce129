package kaw.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Without an exchange everything answers, and says that telephony is off. */
@KawTest
class TelephonyOffIT {

    private final TestHttp http;
    private final TestUser agent;

    @Autowired
    TelephonyOffIT(TestHttp http, TestUsers users) {
        this.http = http;
        this.agent = users.agent();
    }

    @Test
    void saysThatTelephonyIsOff() {
        JsonNode me = http.json(agent, "/api/agents/me");

        assertThat(me.path("phone").path("pbx").asString()).isEqualTo("OFF");
        assertThat(me.path("state").path("state").asString()).isEqualTo("SIGNED_OUT");
        assertThat(me.path("extension").isNull()).isTrue();
        assertThat(http.json(agent, "/api/queues").path("items")).isEmpty();
        assertThat(http.json(agent, "/api/calls").path("items")).isEmpty();
    }

    @Test
    void softphoneIsUnknownWithoutAnExtension() {
        assertThat(status("GET", "/api/agents/me/softphone", null)).isEqualTo(404);
    }

    @Test
    void pausesNobodyWhoIsNotThere() {
        assertThat(status("POST", "/api/agents/me/pause", Map.of("reason", "lunch")))
                .isEqualTo(409);
        assertThat(status("POST", "/api/agents/me/pause", Map.of("reason", "nap")))
                .isEqualTo(422);
    }

    @Test
    void permitsOnlyNumbersTheRulesAllow() {
        assertThat(status("POST", "/api/calls", Map.of("number", "8 (911) 111-11-11")))
                .isEqualTo(201);
        assertThat(status("POST", "/api/calls", Map.of("number", "602"))).isEqualTo(201);
        assertThat(status("POST", "/api/calls", Map.of("number", "+1 212 555 01 00")))
                .isEqualTo(403);
        assertThat(status("POST", "/api/calls", Map.of("number", "+7 809 111 11 11")))
                .isEqualTo(403);
        assertThat(status("POST", "/api/calls", Map.of("number", "911\r\nAction: Originate")))
                .isEqualTo(422);
    }

    private int status(String method, String path, @Nullable Object body) {
        var request = http.as(agent)
                .method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }
}
