package kaw.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kaw.platform.security.Users;
import kaw.test.AccessGuard;
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

    private final AccessGuard guard;
    private final TestUser assignee;
    private final TestUser stranger;

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers people, Users users) {
        this.assignee = people.agent();
        this.stranger = people.agent();
        people.tell(assignee.saved());
        await().until(() -> users.find(assignee.id()).isPresent());
        Instant soon = Instant.now().plus(Duration.ofHours(1));
        Requests.Answer made = new Requests(http).create(people.agent(), Requests.event(SECRET, soon, assignee));
        assertThat(made.status()).isEqualTo(201);
        String today = soon.minus(Duration.ofDays(1)).toString().substring(0, 10);
        String later = soon.plus(Duration.ofDays(2)).toString().substring(0, 10);
        this.guard = new AccessGuard(new OperationWalk(http), Map.of("id", made.id(), "from", today, "to", later));
    }

    @Test
    void showsNoEventToOthers() {
        guard.assertHidden(stranger, SECRET, "\"active\":1");
    }

    @Test
    void tellsNobodyAnything() {
        guard.assertNothingForNobody();
    }

    @Test
    void wouldNoticeALeak() {
        guard.assertShown(assignee, SECRET, "GET /api/events", "GET /api/events/{id}", "GET /api/events/{id}/chain");
    }
}
