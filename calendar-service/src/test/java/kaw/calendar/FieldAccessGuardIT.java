package kaw.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kaw.test.KawTest;
import kaw.test.OperationWalk;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What is planned is known to those it concerns: walks every operation as someone it does not concern. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAccessGuardIT {

    private static final String SECRET = "Тайная встреча";

    private final OperationWalk walk;
    private final TestUser initiator;
    private final TestUser stranger;
    private final Map<String, String> parameters = new HashMap<>();

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users) {
        this.walk = new OperationWalk(http);
        this.initiator = users.agent();
        this.stranger = users.agent();
        Instant soon = Instant.now().plus(Duration.ofHours(1));
        Requests.Answer made = new Requests(http).create(initiator, Requests.event(SECRET, soon, initiator));
        assertThat(made.status()).isEqualTo(201);
        String today = soon.minus(Duration.ofDays(1)).toString().substring(0, 10);
        parameters.put("id", made.id());
        parameters.put("from", today);
        parameters.put("to", soon.plus(Duration.ofDays(2)).toString().substring(0, 10));
    }

    @Test
    void showsNoEventToOthers() {
        assertThat(walk.as(stranger, parameters)).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.text()).doesNotContain(SECRET).doesNotContain("\"active\":1");
            assertThat(answer.status()).isNotEqualTo(500);
        });
    }

    @Test
    void tellsNobodyAnything() {
        assertThat(walk.asNobody(parameters))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(401));
    }

    @Test
    void wouldNoticeALeak() {
        assertThat(walk.as(initiator, parameters).stream()
                        .filter(answer -> answer.text().contains(SECRET))
                        .map(answer -> answer.operation().toString()))
                .contains("GET /api/events", "GET /api/events/{id}", "GET /api/events/{id}/chain");
    }
}
