package kaw.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaw.telephony.blacklist.Blacklist;
import kaw.test.KawTest;
import kaw.test.OperationWalk;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers are what telephony knows of people: walks every operation as someone who took part in no call. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAccessGuardIT {

    private static final String SECRET = "9137770099";
    private static final String CALL = "019ab3c1-0000-7b11-8a22-3c4d5e6f7a8b";
    private static final String PARTNER = "019ab3c1-0000-7b11-8a22-3c4d5e6f7a99";

    private final OperationWalk walk;
    private final TestUser admin;
    private final TestUser agent;
    private final Map<String, String> parameters = Map.of("id", CALL, "partner", PARTNER);

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users, Blacklist blacklist, JdbcClient jdbc) {
        this.walk = new OperationWalk(http);
        this.admin = users.admin();
        this.agent = users.agent();
        blacklist.add("+7" + SECRET, null, admin.id());
        jdbc.sql("""
                        INSERT INTO call_record (id, pbx_id, direction, e164, number, partner_id, started_at, ended_at, ring_ms,
                            talk_ms, hold_ms, phase, phase_since, ended_by, outcome)
                        VALUES (UUID_TO_BIN(?), 'c', 'IN', ?, ?, UUID_TO_BIN(?), UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 0, 0, 0,
                            'RING', UTC_TIMESTAMP(3), 'PBX', 'MISSED')
                        """)
                .param(CALL)
                .param("+7" + SECRET)
                .param("8" + SECRET)
                .param(PARTNER)
                .update();
    }

    @Test
    void showsNoNumberToOthers() {
        assertThat(walk.as(agent, parameters)).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.text()).doesNotContain(SECRET).doesNotContain("\"missed\":1");
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
        assertThat(walk.as(admin, parameters).stream()
                        .filter(answer -> answer.text().contains(SECRET))
                        .map(answer -> answer.operation().toString()))
                .contains("GET /api/calls", "GET /api/calls/{id}", "GET /api/calls/blacklist");
    }
}
