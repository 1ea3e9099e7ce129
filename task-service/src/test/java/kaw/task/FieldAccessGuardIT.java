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
import kaw.test.AccessGuard;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OperationWalk;
import kaw.test.OperationWalk.Answer;
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

    private final AccessGuard guard;
    private final TestUser admin;
    private final TestUser assignee;
    private final TestUser stranger;
    private final TestUser agent;

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users, Users known, Schema schema, Events events) {
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
        this.guard = new AccessGuard(
                new OperationWalk(http),
                Map.of("id", set.id(), "status", "new", "from", "2020-01-01T00:00:00Z", "to", "2020-02-01T00:00:00Z"));
    }

    @Test
    void showsStrangersNothingOfATask() {
        for (TestUser user : List.of(stranger, agent)) {
            guard.assertHidden(user, TITLE, SECRET_VALUE);
            assertThat(guard.answers(user))
                    .filteredOn(answer -> answer.operation().path().contains("{id}"))
                    .noneMatch(Answer::isSuccess);
        }
    }

    @Test
    void showsTheAssigneeNothingOfHiddenFields() {
        guard.assertHidden(assignee, SECRET_FIELD, SECRET_VALUE, "Тайна");
    }

    @Test
    void tellsNobodyAnything() {
        guard.assertNothingForNobody();
    }

    @Test
    void wouldNoticeALeak() {
        guard.assertShown(admin, SECRET_VALUE, "GET /api/tasks/{id}");
    }
}
