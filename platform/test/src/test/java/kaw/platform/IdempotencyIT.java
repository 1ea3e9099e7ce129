package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import kaw.sample.SampleServiceApplication;
import kaw.test.KawTest;
import kaw.test.TestClock;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
class IdempotencyIT {

    private static final String ONE = "{\"name\":\"one\"}";
    private static final String TWO = "{\"name\":\"two\"}";

    @Autowired
    TestHttp http;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ScheduledTaskHolder scheduled;

    private TestUser user;

    @BeforeEach
    void signIn() {
        user = users.agent();
    }

    @Test
    void repeatsTheFirstAnswerAndDoesNothingTwice() {
        String first = body(post(user, "key-00001", ONE), 201);
        ResponseSpec again = post(user, "key-00001", ONE);

        again.expectHeader().valueEquals("Idempotency-Replayed", "true");
        assertThat(body(again, 201)).isEqualTo(first);
        assertThat(body(post(user, "key-00002", ONE), 201)).isNotEqualTo(first);
    }

    @Test
    void keepsTheKeysOfUsersApart() {
        String mine = body(post(user, "key-00003", ONE), 201);

        assertThat(body(post(users.agent(), "key-00003", ONE), 201)).isNotEqualTo(mine);
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        body(post(user, "key-00004", ONE), 201);

        assertThat(body(post(user, "key-00004", TWO), 422)).contains("idempotency-key-reused");
        assertThat(body(post(user, "short", TWO), 400)).contains("idempotency-key-invalid");
    }

    @Test
    void remembersNothingOfARequestThatFailed() {
        assertThat(body(post(user, "key-00005", "{\"name\":\"\"}"), 422)).contains("invalid");

        body(post(user, "key-00005", ONE), 201);
    }

    @Test
    void refusesToGuessWhatBecameOfARequestThatWasCutOff() {
        body(post(user, "key-00006", ONE), 201);
        jdbc.update("UPDATE idempotency_key SET status = NULL, headers = NULL, body = NULL");

        assertThat(body(post(user, "key-00006", ONE), 409)).contains("request-in-progress");
    }

    @Test
    void forgetsAfterADay() {
        String first = body(post(user, "key-00007", ONE), 201);

        clock.turn(Duration.ofHours(25));
        scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("RepeatedRequests.prune"))
                .forEach(task -> task.getTask().getRunnable().run());
        clock.reset();

        assertThat(body(post(user, "key-00007", ONE), 201)).isNotEqualTo(first);
        assertThat(jdbc.queryForObject("SELECT MAX(created_at) FROM idempotency_key", LocalDateTime.class))
                .isBefore(LocalDateTime.now(ZoneOffset.UTC).plusMinutes(1));
    }

    private ResponseSpec post(TestUser as, String key, String body) {
        return http.as(as)
                .post()
                .uri("/api/counters")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static String body(ResponseSpec answer, int status) {
        return String.valueOf(answer.expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
