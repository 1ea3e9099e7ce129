package kaw.telephony;

import java.util.Map;
import kaw.telephony.blacklist.Blacklist;
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

/** Numbers are what telephony knows of people: walks every operation as someone who took part in no call. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAccessGuardIT {

    private static final String SECRET = "9137770099";
    private static final String CALL = "019ab3c1-0000-7b11-8a22-3c4d5e6f7a8b";
    private static final String PARTNER = "019ab3c1-0000-7b11-8a22-3c4d5e6f7a99";

    private final AccessGuard guard;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users, Blacklist blacklist, JdbcClient jdbc) {
        this.guard = new AccessGuard(new OperationWalk(http), Map.of("id", CALL, "partner", PARTNER));
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
        guard.assertHidden(agent, SECRET, "\"missed\":1");
    }

    @Test
    void tellsNobodyAnything() {
        guard.assertNothingForNobody();
    }

    @Test
    void wouldNoticeALeak() {
        guard.assertShown(admin, SECRET, "GET /api/calls", "GET /api/calls/{id}", "GET /api/calls/blacklist");
    }
}
