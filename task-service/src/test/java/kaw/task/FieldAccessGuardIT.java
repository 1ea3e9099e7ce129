package kaw.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kaw.contracts.Topic;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.contracts.user.Role;
import kaw.platform.Ids;
import kaw.platform.schema.Schema;
import kaw.platform.security.Users;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OperationWalk;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every operation as somebody whom a task does not concern, and as its assignee, who does not see what its list asks for. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAccessGuardIT {
    private static final String SECRET_FIELD = "secret_field";
    private static final String SECRET_VALUE = "9137770099";
    private static final String TITLE = "Не для всех";

    private final OperationWalk walk;
    private final TestUser admin;
    private final TestUser assignee;
    private final TestUser stranger;
    private final TestUser agent;
    private final Map<String, String> parameters;

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users, Users known, Schema schema, Events events) {
        this.walk = new OperationWalk(http);
        this.admin = users.admin();
        this.assignee = TasksApi.worker(users, known);
        this.stranger = users.with(EnumSet.of(Role.TASKS));
        this.agent = users.agent();
        var id = Ids.next();
        events.publish(
                Topic.SCHEMA,
                "field:" + id,
                new FieldSaved(
                        id,
                        1,
                        SECRET_FIELD,
                        "Тайна",
                        "",
                        FieldType.TEXT,
                        null,
                        1,
                        true,
                        null,
                        1,
                        1,
                        true,
                        false,
                        false));
        Awaitility.await().until(() -> schema.field(SECRET_FIELD).isPresent());
        var set = new TasksApi(http, admin)
                .set(TasksApi.task(
                        assignee,
                        "title",
                        TITLE,
                        "partners",
                        Map.of(
                                "filter",
                                Map.of(
                                        "sort",
                                        SECRET_FIELD,
                                        "filter",
                                        List.of(Map.of(
                                                "field", SECRET_FIELD, "op", "contains", "value", SECRET_VALUE))))));
        this.parameters =
                Map.of("id", set.id(), "status", "new", "from", "2020-01-01T00:00:00Z", "to", "2020-02-01T00:00:00Z");
    }

    @Test
    void showsStrangersNothingOfATask() {
        for (TestUser user : List.of(stranger, agent)) {
            assertThat(walk.as(user, parameters)).isNotEmpty().allSatisfy(answer -> {
                assertThat(answer.text()).as(answer.operation().toString()).doesNotContain(TITLE, SECRET_VALUE);
                assertThat(answer.status()).isNotEqualTo(500);
                boolean ofOneTask = answer.operation().path().contains("{id}");
                assertThat(ofOneTask && answer.isSuccess()).isFalse();
            });
        }
    }

    @Test
    void showsTheAssigneeNothingOfHiddenFields() {
        assertThat(walk.as(assignee, parameters)).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.text())
                    .as(answer.operation().toString())
                    .doesNotContain(SECRET_FIELD, SECRET_VALUE, "Тайна");
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
                        .filter(answer -> answer.text().contains(SECRET_VALUE))
                        .map(answer -> answer.operation().toString()))
                .contains("GET /api/tasks/{id}");
    }
}
