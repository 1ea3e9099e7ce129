package kaw.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoutingIT {

    private final Installation installation = Installation.shared();
    private final Browser admin = installation.signedInAs(Installation.ADMIN);

    @Test
    void passesTheRequestOnWithATokenAndWithoutCookies() {
        JsonNode seen = admin.call(
                        "GET",
                        "/api/partners/17/history?cursor=a%2Fb",
                        "",
                        "X-View-As",
                        "someone",
                        "X-Forwarded-For",
                        "10.0.0.1",
                        "X-User-Id",
                        "someone-else",
                        "Authorization-Hint",
                        "kept")
                .json();

        assertThat(seen.get("path").asString()).isEqualTo("/api/partners/17/history?cursor=a%2Fb");
        JsonNode headers = seen.get("headers");
        assertThat(headers.get("authorization").asString()).startsWith("Bearer ey");
        assertThat(headers.get("x-view-as").asString()).isEqualTo("someone");
        assertThat(headers.has("cookie")).isFalse();
        assertThat(headers.has("x-forwarded-for")).isFalse();
        assertThat(headers.has("x-forwarded-host")).isFalse();
        assertThat(headers.has("x-user-id")).isFalse();
        assertThat(headers.has("forwarded")).isFalse();
    }

    @Test
    void namesThePartThatIsDownAndSaysWhenToTryAgain() {
        Browser.Answer answer = admin.call("GET", "/api/dead");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:kaw:problem:unavailable");
        assertThat(answer.json().get("title").asString()).isEqualTo("dead сейчас недоступна");
    }

    @Test
    void doesNotWaitForAPartThatDoesNotAnswerInTime() {
        for (int i = 0; i < 6; i++) {
            assertThat(admin.call("GET", "/api/slow").status()).isEqualTo(503);
        }
        long start = System.nanoTime();

        assertThat(admin.call("GET", "/api/slow").status()).isEqualTo(503);

        assertThat((System.nanoTime() - start) / 1_000_000)
                .as("the breaker is open: less than the time-out of 300 ms")
                .isLessThan(250);
        assertThat(admin.call("GET", "/api/partners").status())
                .as("the rest works")
                .isEqualTo(200);
    }

    @Test
    void letsLiveEventsThroughOneByOne() throws Exception {
        HttpResponse<InputStream> live = admin.open("/api/live");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(live.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).as("before anything has happened").isEqualTo(": hello");

            installation.service().emit("{\"schema-changed\":true}");

            assertThat(lines.lines().filter(line -> line.startsWith("data:")).findFirst())
                    .contains("data: {\"schema-changed\":true}");
        }
    }

    @Test
    void streamsLargeFilesToWhereFilesAreSent() {
        byte[] file = new byte[5 * 1024 * 1024];

        Browser.Answer answer = admin.call("POST", "/api/imports", file);

        assertThat(answer.json().get("bytes").asLong()).isEqualTo(file.length);
    }

    @Test
    void listsTheDocumentsOfAllParts() {
        assertThat(admin.call("GET", "/api/docs").json().at("/items/0"))
                .hasToString("{\"name\":\"gateway\",\"url\":\"/api/docs/gateway\"}");
        assertThat(admin.call("GET", "/api/docs/gateway").json().get("paths").has("/api/me"))
                .isTrue();
        assertThat(admin.call("GET", "/api/docs/partner").json().get("path").asString())
                .isEqualTo("/v3/api-docs");
        assertThat(installation.browser().call("GET", "/api/docs/gateway").status())
                .isEqualTo(401);
    }

    @Test
    void knowsNothingOfOtherAddresses() {
        Browser.Answer answer = admin.call("GET", "/api/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:kaw:problem:not-found");
        assertThat(admin.call("GET", "/auth/admin/master/console/").status()).isEqualTo(404);
        assertThat(admin.call("GET", "/auth/realms/master/protocol/openid-connect/auth")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoJson() {
        Browser.Answer answer = admin.call(
                "PUT", "/api/me", "{\"name\":".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:kaw:problem:malformed");
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void tellsItsHealthWithoutAToken() {
        Browser.Answer answer = installation.browser().call("GET", "/actuator/health/readiness");

        assertThat(answer.json()).hasToString("{\"status\":\"UP\"}");
        assertThat(installation
                        .browser()
                        .call("GET", "/actuator/prometheus", "", "X-Forwarded-For", "192.0.2.1")
                        .status())
                .isEqualTo(401);
    }
}
