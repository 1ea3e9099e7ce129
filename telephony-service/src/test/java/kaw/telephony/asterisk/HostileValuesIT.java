package kaw.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Whatever is said over HTTP, what reaches the exchange is what the service means to say: from the API to the bytes on the wire. */
@KawTest
@TestPropertySource(properties = {"kaw.telephony.key=only-for-tests", "kaw.telephony.dial.per-minute=100000"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileValuesIT {

    private static final Set<String> ACTIONS = Set.of(
            "challenge",
            "login",
            "logoff",
            "ping",
            "queuestatus",
            "coreshowchannels",
            "coresettings",
            "devicestatelist",
            "queueadd",
            "queueremove",
            "queuepause",
            "setvar",
            "hangup");

    /** Put before and after something that would do by itself, so that not only its beginning or its end is looked at. */
    private static final List<String> POISON = List.of(
            "\r\nAction: Originate\r\nChannel: PJSIP/1\r\n\r\n",
            "\n",
            "\r",
            "\u0000",
            "\u0085",
            "\u2028",
            ",",
            ";",
            "|",
            "&",
            "^",
            "@agents",
            "/",
            "-",
            "${SHELL(id)}",
            "$[1]",
            "\"",
            "\\",
            "'",
            " ",
            "\t",
            ":",
            "=",
            "%0d%0a",
            "abc",
            "1".repeat(300),
            "\u0661\u0662\u0663\u0664",
            "\uFF11\uFF12\uFF13",
            "\uD835\uDFCF\uD835\uDFD0",
            "\u202E21",
            "\u00A0",
            "<601>",
            "x".repeat(300));

    private static final FakeAmi AMI = start();

    private final TestHttp http;
    private final TestUser agent;

    @Autowired
    HostileValuesIT(TestHttp http, TestUsers users) {
        this.http = http;
        this.agent = users.admin();
    }

    private static FakeAmi start() {
        try {
            return new FakeAmi();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @DynamicPropertySource
    static void exchange(DynamicPropertyRegistry registry) {
        registry.add("kaw.pbx.host", () -> "127.0.0.1");
        registry.add("kaw.pbx.ami-port", AMI::port);
        registry.add("kaw.pbx.ami-secret", () -> "secret");
    }

    @BeforeAll
    static void nothingSaidYet() {
        AMI.received.clear();
    }

    @AfterAll
    static void stop() throws IOException {
        AMI.close();
    }

    @BeforeEach
    void beThere() {
        assertThat(send("PUT", "/api/agents/me/extension", Map.of("extension", "601", "password", "s3cret")))
                .isEqualTo(204);
        await().atMost(Duration.ofSeconds(20)).until(() -> pbx().equals("UP"));
        send("POST", "/api/agents/me/presence", Map.of("line", "tab", "registered", true));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> AMI.received.stream().anyMatch(line -> line.contains("PJSIP/601")));
    }

    @Test
    void numbersToDial() {
        hostile("79161234567").forEach(value -> said("POST", "/api/calls", Map.of("number", value)));

        onlyWhatIsMeant();
        assertThat(values("Value:")).isNotEmpty().allMatch(value -> value.matches("[0-9]{10,15}-[0-9]{10}"));
        assertThat(values("Variable:")).containsOnly("KAW_MAY_DIAL_601");
    }

    @Test
    void extensions() {
        hostile("613")
                .forEach(value ->
                        said("PUT", "/api/agents/me/extension", Map.of("extension", value, "password", "s3cret")));
        hostile("s3cret")
                .forEach(value ->
                        said("PUT", "/api/agents/me/extension", Map.of("extension", "601", "password", value)));

        onlyWhatIsMeant();
        assertThat(values("Interface:")).isNotEmpty().allMatch(value -> value.matches("PJSIP/[0-9]{2,10}"));
    }

    @Test
    void reasonsToPauseAndLines() {
        hostile("lunch").forEach(value -> {
            said("POST", "/api/agents/me/pause", Map.of("reason", value));
            said("POST", "/api/agents/me/presence", Map.of("line", value, "registered", true));
        });
        said("POST", "/api/agents/me/pause", Map.of("reason", "lunch"));
        await().atMost(Duration.ofSeconds(20)).until(() -> values("Reason:").contains("lunch"));

        onlyWhatIsMeant();
        assertThat(values("Reason:")).allMatch(value -> value.matches("[a-z-]+"));
    }

    private static Stream<String> hostile(String good) {
        return POISON.stream()
                .flatMap(poison ->
                        Stream.of(poison, good + poison, poison + good, good.charAt(0) + poison + good.substring(1)));
    }

    /** Refused or taken, but never an error of the server's. */
    private void said(String method, String path, Map<String, ?> body) {
        assertThat(send(method, path, body)).as("%s", body).isLessThan(500);
    }

    private static void onlyWhatIsMeant() {
        assertThat(AMI.received)
                .filteredOn(line ->
                        !line.isEmpty() && !line.equals("Events: call,agent") && !line.equals("events: call,agent"))
                .allMatch(line -> line.matches("[A-Za-z]+: [A-Za-z0-9_/.+#-]*"));
        assertThat(values("action:").stream().map(action -> action.toLowerCase(java.util.Locale.ROOT)))
                .isNotEmpty()
                .allMatch(ACTIONS::contains);
    }

    private static List<String> values(String header) {
        return AMI.received.stream()
                .filter(line -> line.regionMatches(true, 0, header, 0, header.length()))
                .map(line -> line.substring(header.length()).strip())
                .toList();
    }

    private String pbx() {
        return Objects.requireNonNull(http.as(agent)
                        .get()
                        .uri("/api/agents/me")
                        .exchange()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("phone")
                .path("pbx")
                .asString();
    }

    private int send(String method, String path, Map<String, ?> body) {
        return http.as(agent)
                .method(HttpMethod.valueOf(method))
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }
}
