package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import kaw.sample.ChangeCounter;
import kaw.sample.SampleServiceApplication;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
class ProblemsIT {

    @Autowired
    TestHttp http;

    @Autowired
    TestUsers users;

    @Autowired
    ChangeCounter counters;

    private RestTestClient client;

    @BeforeEach
    void signIn() {
        client = http.as(users.agent());
    }

    @Test
    void speakRussianUnlessEnglishIsAskedFor() {
        UUID id = Ids.next();

        problem(client.get().uri("/api/counters/" + id).exchange(), 404, "counter-not-found")
                .jsonPath("$.title")
                .isEqualTo("Счётчик " + id + " не найден");
        problem(english("/api/counters/" + id, "en-GB"), 404, "counter-not-found")
                .jsonPath("$.title")
                .isEqualTo("There is no counter " + id);
        problem(english("/api/counters/" + id, "de"), 404, "counter-not-found")
                .jsonPath("$.title")
                .isEqualTo("Счётчик " + id + " не найден");
    }

    @Test
    void nameEveryFieldThatIsWrong() {
        problem(post("{\"name\":\" \",\"parts\":[{\"size\":1},{\"size\":0}]}"), 422, "invalid")
                .jsonPath("$.errors[?(@.field=='name' && @.code=='required')].message")
                .isEqualTo("Заполните это поле")
                .jsonPath("$.errors[?(@.field=='parts[1].size')].code")
                .isEqualTo("min")
                .jsonPath("$.errors[?(@.field=='parts[1].size')].params.value")
                .isEqualTo(1)
                .jsonPath("$.errors[?(@.field=='parts[1].size')].message")
                .isEqualTo("Не меньше 1");
    }

    @Test
    void carryTheDomainsOwnFieldErrors() {
        problem(post("{\"name\":\"taken\"}"), 422, "invalid")
                .jsonPath("$.errors[0].field")
                .isEqualTo("name");
    }

    @Test
    void sayWhereJsonGoesWrongButNothingOfTheCode() {
        String body = text(problem(post("{\"name\":\n  oops}"), 400, "unreadable-json")
                .jsonPath("$.line")
                .isEqualTo(2));
        assertThat(body).doesNotContain("kaw.", "tools.jackson", "Unrecognized");

        String typed = text(problem(post("{\"name\":\"ok\",\"parts\":[{\"size\":\"many\"}]}"), 400, "unreadable-json")
                .jsonPath("$.errors[0].field")
                .isEqualTo("parts[0].size"));
        assertThat(typed).doesNotContain("kaw.sample", "tools.jackson");
    }

    @Test
    void refuseJsonThatIsTooDeepOrTooLong() {
        problem(post("{\"unknown\":" + "[".repeat(100) + "]".repeat(100) + "}"), 413, "payload-too-large");
        problem(post("{\"name\":\"" + "x".repeat(3_000_000) + "\"}"), 413, "payload-too-large");
    }

    @Test
    void nameTheParameterThatIsWrong() {
        problem(client.get().uri("/api/counters/no-uuid").exchange(), 400, "bad-parameter")
                .jsonPath("$.errors[0].field")
                .isEqualTo("id");
        problem(client.get().uri("/api/counters/broken").exchange(), 400, "bad-parameter")
                .jsonPath("$.errors[0].field")
                .isEqualTo("size");
        problem(client.get().uri("/api/counters/broken?size=0").exchange(), 422, "invalid")
                .jsonPath("$.errors[0].field")
                .isEqualTo("size");
    }

    @Test
    void showNothingOfAnUnexpectedFailure() {
        String body =
                text(problem(client.get().uri("/api/counters/broken?size=1").exchange(), 500, "internal-error"));

        assertThat(body).doesNotContain("secret", "Exception", "kaw.sample");
    }

    @Test
    void coverWhatTheFrameworkRefuses() {
        problem(client.get().uri("/nowhere").exchange(), 404, "not-found");
        problem(client.patch().uri("/api/counters").exchange(), 405, "method-not-allowed");
        problem(
                client.post()
                        .uri("/api/counters")
                        .contentType(MediaType.TEXT_PLAIN)
                        .body("text")
                        .exchange(),
                415,
                "unsupported-media-type");
        problem(client.delete().uri("/api/counters/" + Ids.next()).exchange(), 403, "forbidden");
    }

    @Test
    void demandTheVersionAndTellTheCurrentOne() {
        UUID id = counters.create("one");
        String body = "{\"name\":\"two\"}";

        problem(put(id, null, body), 428, "version-required");
        problem(put(id, "seven", body), 400, "bad-version");
        put(id, "\"0\"", body).expectStatus().isNoContent();
        problem(put(id, "\"0\"", "{\"name\":\"three\"}"), 409, "stale-version")
                .jsonPath("$.current.name")
                .isEqualTo("two")
                .jsonPath("$.current.version")
                .isEqualTo(1);
        client.get().uri("/api/counters/" + id).exchange().expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
    }

    @Test
    void everyAnswerHasARequestIdAndNoneIsTakenOverUnchecked() {
        client.get()
                .uri("/api/counters/me")
                .header("X-Request-Id", "0192f0c1-aaaa")
                .exchange()
                .expectHeader()
                .valueEquals("X-Request-Id", "0192f0c1-aaaa");
        client.get()
                .uri("/api/counters/me")
                .header("X-Request-Id", "evil log line")
                .exchange()
                .expectHeader()
                .value("X-Request-Id", id -> assertThat(id).doesNotContain("evil"));
    }

    private ResponseSpec english(String path, String language) {
        return client.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }

    private ResponseSpec post(String body) {
        return client.post()
                .uri("/api/counters")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private ResponseSpec put(UUID id, @Nullable String version, String body) {
        var request = client.put().uri("/api/counters/" + id).contentType(MediaType.APPLICATION_JSON);
        if (version != null) {
            request.header(HttpHeaders.IF_MATCH, version);
        }
        return request.body(body).exchange();
    }

    private static BodyContentSpec problem(ResponseSpec answer, int status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kaw:problem:" + code)
                .jsonPath("$.status")
                .isEqualTo(status);
    }

    private static String text(BodyContentSpec body) {
        byte[] bytes = Objects.requireNonNullElse(body.returnResult().getResponseBody(), new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
