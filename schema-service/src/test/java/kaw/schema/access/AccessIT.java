package kaw.schema.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.user.GroupSaved;
import kaw.platform.Ids;
import kaw.platform.security.GroupId;
import kaw.schema.SchemaApi;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KawTest
class AccessIT {
    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private Events events;

    private SchemaApi admin;
    private static boolean shaped;

    @BeforeEach
    void shapeTheCard() {
        admin = new SchemaApi(http, users.admin());
        if (!shaped) {
            admin.create("/api/fields", Map.of("name", "name", "label", "Название", "type", "TEXT"));
            admin.create("/api/fields", Map.of("name", "phone", "label", "Телефон", "type", "PHONE"));
            shaped = true;
        }
    }

    @Test
    void hidesEveryFieldFromAGroupNobodyGaveAccess() {
        String path = path();

        admin.get(path)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(0)
                .jsonPath("$.levels.name")
                .isEqualTo("HIDDEN")
                .jsonPath("$.levels.phone")
                .isEqualTo("HIDDEN");
    }

    @Test
    void publishesAllLevelsOfAGroup() {
        UUID group = Ids.next();

        admin.put("/api/access/" + group, 0, levels("name", "EDIT", "phone", "HIDDEN"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.levels.name")
                .isEqualTo("EDIT");

        AccessSaved saved =
                events.await(AccessSaved.class, access -> access.groupId().equals(group.toString()));
        assertThat(saved.levels()).isEqualTo(Map.of("name", AccessLevel.EDIT));
        assertThat(saved.version()).isEqualTo(1);
    }

    @Test
    void replacesLevelsAndTellsWhoeverWasSlower() {
        String path = path();
        admin.put(path, 0, levels("name", "EDIT", "phone", "VIEW"))
                .expectStatus()
                .isOk();
        admin.put(path, 1, levels("phone", "EDIT", "name", "HIDDEN"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.levels.name")
                .isEqualTo("HIDDEN")
                .jsonPath("$.version")
                .isEqualTo(2);

        admin.put(path, 1, levels("name", "VIEW", "phone", "VIEW"))
                .expectStatus()
                .isEqualTo(409);
        admin.put(path, 0, levels("name", "VIEW", "phone", "VIEW"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void namesFieldsThereAreNot() {
        admin.put(path(), 0, levels("name", "VIEW", "salary", "VIEW"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("levels.salary")
                .jsonPath("$.errors[0].code")
                .isEqualTo("unknown-field");
    }

    @Test
    void takesTheAccessOfADeletedGroupAwayOnceAndForAll() {
        GroupId group = users.group("Уволенные");
        admin.grant(group, Map.of("name", "EDIT"));
        GroupSaved gone = new GroupSaved(group.value(), "Уволенные", true);
        UUID event = events.publish(Topic.USERS, "group:" + group, gone);
        events.publish(Topic.USERS, "group:" + group, gone, event);

        AccessSaved last =
                events.await(AccessSaved.class, access -> access.groupId().equals(group.value()) && access.deleted());
        assertThat(last.levels()).isEmpty();
        assertThat(last.version()).isEqualTo(2);
        await().untilAsserted(
                        () -> admin.get("/api/access/" + group).expectStatus().isNotFound());
        admin.put("/api/access/" + group, 2, levels("name", "EDIT", "phone", "EDIT"))
                .expectStatus()
                .isNotFound();
        assertThat(events.published(AccessSaved.class).stream()
                        .filter(access -> access.groupId().equals(group.value()))
                        .filter(AccessSaved::deleted))
                .hasSize(1);
    }

    @Test
    void leavesAccessToAdministrators() {
        SchemaApi agent = new SchemaApi(http, users.agent());
        String path = path();

        agent.get(path).expectStatus().isForbidden();
        agent.put(path, 0, levels("name", "EDIT", "phone", "EDIT"))
                .expectStatus()
                .isForbidden();
    }

    private static String path() {
        return "/api/access/" + Ids.next();
    }

    private static Map<String, Object> levels(String first, String firstLevel, String second, String secondLevel) {
        return Map.of("levels", Map.of(first, firstLevel, second, secondLevel));
    }
}
