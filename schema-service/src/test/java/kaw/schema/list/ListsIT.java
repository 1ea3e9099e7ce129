package kaw.schema.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaw.contracts.schema.ListSaved;
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
class ListsIT {
    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private Events events;

    private SchemaApi admin;

    @BeforeEach
    void signIn() {
        admin = new SchemaApi(http, users.admin());
    }

    @Test
    void publishesTheWholeStateOfANewList() {
        String id = admin.create(
                "/api/lists",
                Map.of(
                        "name",
                        "Статусы",
                        "rows",
                        List.of(Map.of("name", "Новый"), Map.of("name", "Архив", "hidesCard", true))));

        ListSaved saved =
                events.await(ListSaved.class, list -> list.id().toString().equals(id));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.rows())
                .containsExactly(
                        new ListSaved.Row(1, "Новый", 10, false, false),
                        new ListSaved.Row(2, "Архив", 20, true, false));
    }

    @Test
    void keepsRemovedRowsAndNeverGivesTheirIdsAgain() {
        String id = admin.create("/api/lists", named("Города", "Москва", "Омск"));

        admin.put("/api/lists/" + id, 1, Map.of("name", "Города", "rows", List.of(Map.of("id", 1, "name", "Москва"))))
                .expectStatus()
                .isOk();
        admin.put(
                        "/api/lists/" + id,
                        2,
                        Map.of(
                                "name",
                                "Города",
                                "rows",
                                List.of(Map.of("id", 1, "name", "Москва"), Map.of("name", "Тверь"))))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rows[*].id")
                .isEqualTo(List.of(1, 3))
                .jsonPath("$.removedRows[0].name")
                .isEqualTo("Омск")
                .jsonPath("$.version")
                .isEqualTo(3);

        ListSaved last =
                events.await(ListSaved.class, list -> list.id().toString().equals(id) && list.version() == 3);
        assertThat(last.rows()).extracting(ListSaved.Row::removed).containsExactly(false, true, false);
    }

    @Test
    void isNewerAfterOnlyARowChanged() {
        String id = admin.create("/api/lists", named("Источники", "Сайт"));

        admin.put("/api/lists/" + id, 1, Map.of("name", "Источники", "rows", List.of(Map.of("id", 1, "name", "Сеть"))))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);
    }

    @Test
    void namesTheFieldsThatOfferAListWhichIsToBeDeleted() {
        String id = admin.create("/api/lists", named("Каналы", "Почта"));
        admin.create("/api/fields", Map.of("name", "channel", "label", "Канал", "type", "LIST", "listId", id));

        admin.delete("/api/lists/" + id, 1)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kaw:problem:list-in-use")
                .jsonPath("$.fields[0].name")
                .isEqualTo("channel")
                .jsonPath("$.detail")
                .isEqualTo("Список нельзя удалить, пока его предлагают поля: «Канал».");
    }

    @Test
    void deletesAListNoFieldOffersAndGivesItsNameBack() {
        String id = admin.create("/api/lists", named("Временный", "a"));

        admin.delete("/api/lists/" + id, 1).expectStatus().isNoContent();

        assertThat(events.await(ListSaved.class, list -> list.id().toString().equals(id) && list.deleted())
                        .version())
                .isEqualTo(2);
        admin.get("/api/lists/" + id).expectStatus().isNotFound();
        admin.create("/api/lists", named("Временный", "b"));
        admin.post("/api/fields", Map.of("name", "orphan", "label", "x", "type", "LIST", "listId", id))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("unknown-list");
    }

    @Test
    void refusesASecondListOfOneName() {
        admin.create("/api/lists", named("Категории", "A"));

        admin.post("/api/lists", named("категории", "B"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("list-name-taken")
                .jsonPath("$.errors[0].message")
                .isEqualTo("Список «категории» уже есть");
    }

    @Test
    void tellsTheSecondOfTwoWhoSaveWhatItIsNow() {
        String id = admin.create("/api/lists", named("Этапы", "Первый"));
        admin.put("/api/lists/" + id, 1, named("Этапы 2", "Новый"))
                .expectStatus()
                .isOk();

        admin.put("/api/lists/" + id, 1, named("Этапы 3", "Новый"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.current.name")
                .isEqualTo("Этапы 2");
    }

    @Test
    void showsAnAgentTheListsOfTheFieldsTheySeeOnly() {
        String seen = admin.create("/api/lists", named("Видимый", "a"));
        String hidden = admin.create("/api/lists", named("Скрытый", "b"));
        admin.create("/api/fields", Map.of("name", "seen", "label", "x", "type", "DROPDOWN", "listId", seen));
        admin.create("/api/fields", Map.of("name", "unseen", "label", "y", "type", "DROPDOWN", "listId", hidden));
        GroupId group = users.group("Списки");
        SchemaApi agent = new SchemaApi(http, users.agent(group));
        admin.grant(group, Map.of("seen", "VIEW"));

        await().untilAsserted(() -> assertThat(ids(agent)).containsExactly(seen));
        assertThat(ids(admin)).contains(seen, hidden);
    }

    @Test
    void leavesListsToAdministrators() {
        String id = admin.create("/api/lists", named("Чужие", "a"));
        SchemaApi agent = new SchemaApi(http, users.agent());

        agent.post("/api/lists", named("Мои", "a")).expectStatus().isForbidden();
        agent.get("/api/lists/" + id).expectStatus().isForbidden();
        agent.put("/api/lists/" + id, 1, named("Мои", "a")).expectStatus().isForbidden();
        agent.delete("/api/lists/" + id, 1).expectStatus().isForbidden();
    }

    private static List<String> ids(SchemaApi api) {
        Map<?, ?> answer = Objects.requireNonNull(api.get("/api/lists")
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        return ((List<?>) Objects.requireNonNull(answer.get("items")))
                .stream()
                        .map(item -> String.valueOf(((Map<?, ?>) item).get("id")))
                        .toList();
    }

    private static Map<String, Object> named(String name, String... rows) {
        return Map.of(
                "name",
                name,
                "rows",
                List.of(rows).stream().map(row -> Map.of("name", row)).toList());
    }
}
