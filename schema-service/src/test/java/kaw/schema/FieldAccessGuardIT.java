package kaw.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaw.platform.security.GroupId;
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

    private final OperationWalk walk;
    private final TestUser admin;
    private final TestUser agent;
    private final List<Map<String, String>> parameters;

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users) {
        this.walk = new OperationWalk(http);
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
        this.parameters = Stream.of(field, list)
                .map(id -> Map.of("id", id, "groupId", group.toString()))
                .toList();
    }

    @Test
    void showsNothingHidden() {
        assertThat(answers(agent)).allSatisfy(answer -> {
            assertThat(answer.text()).doesNotContain(SECRET).doesNotContain("hush");
            assertThat(answer.status()).isNotEqualTo(500);
        });
        assertThat(answers(agent))
                .as("the agent sees what is not hidden")
                .anySatisfy(answer -> assertThat(answer.text()).contains("Видное"));
    }

    @Test
    void letsOnlyAdministratorsChangeAnything() {
        assertThat(answers(agent).stream()
                        .filter(answer -> !answer.operation().method().equals("GET")))
                .isNotEmpty()
                .noneMatch(Answer::isSuccess);
    }

    @Test
    void tellsNobodyAnything() {
        assertThat(walk.asNobody(parameters.getFirst()))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(401));
    }

    @Test
    void wouldNoticeALeak() {
        assertThat(answers(admin).stream()
                        .filter(answer -> answer.text().contains(SECRET))
                        .map(answer -> answer.operation().toString()))
                .contains("GET /api/fields", "GET /api/fields/{id}", "GET /api/lists", "GET /api/lists/{id}");
    }

    private List<Answer> answers(TestUser user) {
        return parameters.stream().flatMap(one -> walk.as(user, one).stream()).toList();
    }
}
