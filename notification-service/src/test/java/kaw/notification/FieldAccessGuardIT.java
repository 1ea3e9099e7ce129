package kaw.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaw.test.AccessGuard;
import kaw.test.KawTest;
import kaw.test.OperationWalk;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses and words of letters, and others' notifications: walks every operation as someone whom they are not for. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAccessGuardIT {
    private static final String SECRET = "hidden-9137770099";
    private static final String MAIL = "019ab3c1-0000-7b11-8a22-3c4d5e6f7a8b";
    private static final String PARTNER = "019ab3c1-0000-7b11-8a22-3c4d5e6f7a99";

    private final AccessGuard guard;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users, JdbcClient jdbc) {
        this.guard = new AccessGuard(
                new OperationWalk(http).without("GET /api/live"),
                Map.of("id", MAIL, "partner", PARTNER, "number", "1", "after", "0"));
        this.admin = users.admin();
        this.agent = users.agent();
        jdbc.sql("""
                        INSERT INTO mail (id, author, partner_id, recipient, subject, text, state, reason, version, created_at,
                            next_attempt_at)
                        VALUES (UUID_TO_BIN(?), 'someone', UUID_TO_BIN(?), ?, ?, ?, 'FAILED', ?, 1, UTC_TIMESTAMP(3),
                            UTC_TIMESTAMP(3))
                        """)
                .param(MAIL)
                .param(PARTNER)
                .param(SECRET + "@example.ru")
                .param(SECRET)
                .param(SECRET)
                .param("550 " + SECRET)
                .update();
        jdbc.sql("""
                        INSERT INTO notice (user_id, number, cause, kind, subject_id, params, happened_at)
                        VALUES ('someone', 1, UUID_TO_BIN(?), 'EVENT_SET', UUID_TO_BIN(?), JSON_OBJECT('text', ?), UTC_TIMESTAMP(3))
                        """).param(MAIL).param(MAIL).param(SECRET).update();
    }

    @Test
    void showsNothingToOthers() {
        guard.assertHidden(agent, SECRET);
        assertThat(guard.answers(admin))
                .as("notifications are for nobody but whom they tell, not even administrators")
                .filteredOn(answer -> answer.operation().path().startsWith("/api/notifications"))
                .noneMatch(answer -> answer.text().contains(SECRET));
    }

    @Test
    void tellsNobodyAnything() {
        guard.assertNothingForNobody();
    }

    @Test
    void wouldNoticeALeak() {
        guard.assertShown(admin, SECRET, "GET /api/mails", "GET /api/mails/{id}");
    }
}
