package kaw.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kaw.platform.security.GroupId;
import kaw.test.AccessGuard;
import kaw.test.KawTest;
import kaw.test.OperationWalk;
import kaw.test.OperationWalk.Answer;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every operation as someone from whom a field is hidden: neither it nor the list it takes its values from may show. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAccessGuardIT {

    private static final String SECRET = "Тайное";

    private final AccessGuard guard;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users) {
        this.admin = users.admin();
        SchemaApi api = new SchemaApi(http, admin);
        String list = api.create(
                "/api/lists",
                Map.of(
                        "name",
                        SECRET + " (список)",
                        "rows",
                        List.of(Map.of("name", SECRET + " (строка)", "order", 1))));
        String field =
                api.create("/api/fields", Map.of("name", "hush", "label", SECRET, "type", "DROPDOWN", "listId", list));
        api.create("/api/fields", Map.of("name", "seen", "label", "Видное", "type", "TEXT"));
        GroupId group = users.group("Операторы");
        api.grant(group, Map.of("seen", "EDIT", "hush", "HIDDEN"));
        this.agent = users.agent(group);
        this.guard = new AccessGuard(
                new OperationWalk(http),
                Map.of("id", field, "groupId", group.toString()),
                Map.of("id", list, "groupId", group.toString()));
    }

    @Test
    void showsNothingHidden() {
        guard.assertHidden(agent, SECRET, "hush");
        assertThat(guard.answers(agent))
                .as("the agent sees what is not hidden")
                .anySatisfy(answer -> assertThat(answer.text()).contains("Видное"));
    }

    @Test
    void letsOnlyAdministratorsChangeAnything() {
        assertThat(guard.answers(agent).stream()
                        .filter(answer -> !answer.operation().method().equals("GET")))
                .isNotEmpty()
                .noneMatch(Answer::isSuccess);
    }

    @Test
    void tellsNobodyAnything() {
        guard.assertNothingForNobody();
    }

    @Test
    void wouldNoticeALeak() {
        guard.assertShown(
                admin, SECRET, "GET /api/fields", "GET /api/fields/{id}", "GET /api/lists", "GET /api/lists/{id}");
    }
}
