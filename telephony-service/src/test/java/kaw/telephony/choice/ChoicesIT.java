package kaw.telephony.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.telephony.SignedInTime;
import kaw.telephony.agent.SetExtension;
import kaw.telephony.pbx.FakePbx;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What administrators set for agents: reasons to pause, results of calls, queues. */
@KawTest
@TestPropertySource(properties = "kaw.telephony.key=only-for-tests")
class ChoicesIT {

    private static final String REASONS = "/api/agents/pause-reasons";

    private final FakePbx pbx;
    private final SetExtension setExtension;
    private final JdbcClient jdbc;
    private final TestHttp http;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    ChoicesIT(FakePbx pbx, SetExtension setExtension, JdbcClient jdbc, TestHttp http, TestUsers users) {
        this.pbx = pbx;
        this.setExtension = setExtension;
        this.jdbc = jdbc;
        this.http = http;
        this.admin = users.admin();
        this.agent = users.agent();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Exchange {
        @Bean
        FakePbx fakePbx() {
            return new FakePbx();
        }
    }

    @AfterEach
    void statesAddUp() {
        SignedInTime.addsUp(jdbc);
    }

    @Test
    void reasonTakenOutIsChosenNoMoreAndStaysReadable() {
        setExtension.set(agent.id(), "604", "s3cret");
        say("POST", "/api/agents/me/presence", Map.of("line", "tab", "registered", true), null);
        List<Map<String, @Nullable Object>> wanted = listed();
        wanted.removeIf(item -> "lunch".equals(item.get("code")));
        wanted.addFirst(item(null, "Приём лекарств"));

        assertThat(change(wanted, version())).isEqualTo(200);

        JsonNode items = http.json(admin, REASONS).path("items");
        assertThat(items.path(0).path("name").asString()).isEqualTo("Приём лекарств");
        assertThat(items.path(items.size() - 1).path("code").asString()).isEqualTo("lunch");
        assertThat(items.path(items.size() - 1).path("retired").asBoolean()).isTrue();
        String own = items.path(0).path("code").asString();
        assertThat(own).matches("[a-z0-9-]{1,20}");
        assertThat(say("POST", "/api/agents/me/pause", Map.of("reason", "lunch"), null))
                .isEqualTo(422);
        assertThat(say("POST", "/api/agents/me/pause", Map.of("reason", own), null))
                .isEqualTo(200);
    }

    @Test
    void listIsChangedByAdministratorsThatSawItsVersion() {
        assertThat(change(listed(), version() - 1)).isEqualTo(409);
        assertThat(say("PUT", REASONS, Map.of("items", listed()), "\"" + version() + "\""))
                .isEqualTo(403);
        assertThat(http.as(admin)
                        .put()
                        .uri(REASONS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("items", listed()))
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getStatus()
                        .value())
                .isEqualTo(428);
    }

    @Test
    void refusesNamesThatAreNone() {
        List<Map<String, @Nullable Object>> twice = listed();
        twice.add(item(null, "Учёба"));
        twice.add(item(null, "учёба"));
        assertThat(change(twice, version())).isEqualTo(422);

        List<Map<String, @Nullable Object>> nameless = listed();
        nameless.add(item(null, "  "));
        assertThat(change(nameless, version())).isEqualTo(422);
        assertThat(change(new ArrayList<>(), version())).isEqualTo(422);
        assertThat(change(new ArrayList<>(List.of(item("nothing", "x"))), version()))
                .isEqualTo(422);
    }

    @Test
    void agentIsOfferedTheQueuesSetForIt() {
        setExtension.set(agent.id(), "605", "s3cret");
        say("POST", "/api/agents/me/presence", Map.of("line", "tab", "registered", true), null);
        await().until(() -> pbx.members("sales").containsKey("605")
                && pbx.members("support").containsKey("605"));

        assertThat(queues("[\"support\"]", 0)).isEqualTo(200);
        await().until(() -> !pbx.members("sales").containsKey("605"));
        await().until(() -> Boolean.FALSE.equals(pbx.members("support").get("605")));
        assertThat(http.json(agent, "/api/agents/me").path("queues")).hasSize(1);
        assertThat(queues("[\"nowhere\"]", 1)).isEqualTo(422);
        assertThat(queues("null", 0)).isEqualTo(409);

        assertThat(queues("null", 1)).isEqualTo(200);
        await().until(() -> Boolean.FALSE.equals(pbx.members("sales").get("605")));
    }

    private int queues(String names, int version) {
        return http.as(admin)
                .put()
                .uri("/api/agents/" + agent.id().value() + "/queues")
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"queues\":" + names + "}")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private static Map<String, @Nullable Object> item(@Nullable String code, @Nullable String name) {
        Map<String, @Nullable Object> item = new HashMap<>();
        item.put("code", code);
        item.put("name", name);
        return item;
    }

    private List<Map<String, @Nullable Object>> listed() {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (JsonNode choice : http.json(admin, REASONS).path("items")) {
            if (!choice.path("retired").asBoolean()) {
                items.add(item(
                        choice.path("code").asString(),
                        choice.path("name").isNull()
                                ? null
                                : choice.path("name").asString()));
            }
        }
        return items;
    }

    private int version() {
        return http.json(admin, REASONS).path("version").asInt();
    }

    private int change(List<Map<String, @Nullable Object>> items, int version) {
        return http.as(admin)
                .put()
                .uri(REASONS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("items", items))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private int say(String method, String path, Object body, @Nullable String version) {
        var request =
                http.as(agent).method(HttpMethod.valueOf(method)).uri(path).contentType(MediaType.APPLICATION_JSON);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }
}
