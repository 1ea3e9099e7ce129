package kaw.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kaw.platform.security.Users;
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
    private final TestUser assignee;
    private final TestUser stranger;
    private final Map<String, String> parameters = new HashMap<>();

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers people, Users users) {
        this.walk = new OperationWalk(http);
        this.assignee = people.agent();
        this.stranger = people.agent();
        people.tell(assignee.saved());
        await().until(() -> users.find(assignee.id()).isPresent());
        Instant soon = Instant.now().plus(Duration.ofHours(1));
        Requests.Answer made = new Requests(http).create(people.agent(), Requests.event(SECRET, soon, assignee));
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
        assertThat(walk.as(assignee, parameters).stream()
                        .filter(answer -> answer.text().contains(SECRET))
                        .map(answer -> answer.operation().toString()))
                .contains("GET /api/events", "GET /api/events/{id}", "GET /api/events/{id}/chain");
    }
}
