package kaw.partner.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.partner.Api;
import kaw.partner.CardShape;
import kaw.partner.card.PartnerId;
import kaw.partner.index.IndexLog;
import kaw.platform.Ids;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerTableIT {

    @Autowired
    TestHttp http;

    @Autowired
    TestUsers users;

    @Autowired
    Events events;

    @Autowired
    Schema schema;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IndexLog indexLog;

    Api api;
    CardShape shape;
    TestUser admin;
    TestUser agent;

    @BeforeAll
    void shapeTheCardAndFillTheBase() {
        api = new Api(http);
        shape = new CardShape(events, schema);
        admin = users.admin();
        GroupId group = users.group("table");
        agent = users.agent(group);
        shape.field("name", FieldType.TEXT);
        shape.field("phone", FieldType.PHONE);
        shape.field("salary", FieldType.NUMBER);
        shape.listHiding("status", FieldType.DROPDOWN, 2, "Новый", "Архив");
        shape.access(group, Map.of("name", AccessLevel.EDIT, "phone", AccessLevel.VIEW, "status", AccessLevel.VIEW));
        create(Map.of("name", "Иванов Пётр", "phone", "8 (911) 123-45-67", "salary", 100, "status", 1));
        create(Map.of("name", "Семёнова Анна", "salary", 300, "status", 1));
        create(Map.of("name", "Архипов Глеб", "salary", 200, "status", 2));
    }

    @Test
    void findsOnesOwnSaveAtOnce() {
        create(Map.of("name", "Свежий Захар"));
        assertThat(names(get(admin, "?search={s}", "свеж"))).containsExactly("Свежий Захар");
    }

    /** Many cards at once, as an import makes them, reach the index a little later. */
    @Test
    void saysThatItIsIncompleteUntilWhatWasImportedIsFound() {
        int many = 3_000;
        transaction.executeWithoutResult(status -> {
            List<PartnerId> ids =
                    Stream.generate(() -> new PartnerId(Ids.next())).limit(many).toList();
            jdbc.batchUpdate(
                    "INSERT INTO partner (id, version, field_values, created_at, created_by, created_source, changed_at,"
                            + " changed_by) VALUES (?, 0, '{\"name\": \"Оптовый\"}', NOW(3), 'test', 'IMPORT', NOW(3), 'test')",
                    ids.stream().map(id -> new Object[] {id.bytes()}).toList());
            indexLog.append(ids);
        });
        JsonNode page = get(admin, "?search={s}&size=1", "оптовый");
        assertThat(page.get("complete").asBoolean()).isFalse();
        while (!page.get("complete").asBoolean()) {
            page = get(admin, "?search={s}&size=1", "оптовый");
        }
        assertThat(page.get("total").get("value").asInt()).isEqualTo(many);
    }

    @Test
    void searchesFiltersAndSorts() {
        assertThat(names(get(admin, "?search={s}", "gtnh bdfyjd"))).containsExactly("Иванов Пётр");
        assertThat(names(get(admin, "?search={s}", "+7 911 123"))).containsExactly("Иванов Пётр");
        assertThat(names(get(
                        admin, "?filter={f}&sort=-salary", "[{\"field\":\"salary\",\"op\":\"from\",\"value\":100}]")))
                .containsExactly("Семёнова Анна", "Иванов Пётр");
    }

    @Test
    void givesPhonesAndOnlyTheColumnsAskedFor() {
        JsonNode row =
                get(admin, "?search={s}&columns=phone", "иванов").get("items").get(0);
        assertThat(row.get("values").propertyNames()).containsExactly("phone");
        assertThat(row.get("phones").get("phone").get(0).asString()).isEqualTo("+79111234567");
    }

    @Test
    void leavesHiddenCardsOutUntilAskedFor() {
        assertThat(names(get(admin, "?search={s}", "архипов"))).isEmpty();
        assertThat(names(get(admin, "?search={s}&hidden=true", "архипов"))).containsExactly("Архипов Глеб");
        assertThat(names(get(admin, "?filter={f}", "[{\"field\":\"status\",\"op\":\"in\",\"value\":[2]}]")))
                .containsExactly("Архипов Глеб");
    }

    @Test
    void pagesThroughAll() {
        JsonNode first = get(admin, "?sort=name&size=1&hidden=true");
        assertThat(first.get("total").get("value").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(names(first)).containsExactly("Архипов Глеб");
        JsonNode second = get(
                admin,
                "?sort=name&size=1&hidden=true&cursor=" + first.get("next").asString());
        assertThat(names(second)).containsExactly("Иванов Пётр");
    }

    @Test
    void countsTheValuesOfAColumn() {
        JsonNode statuses =
                get(admin, "/values?field=status&filter={f}", "[{\"field\":\"salary\",\"op\":\"from\",\"value\":0}]");
        assertThat(statuses.get("items").toString()).isEqualTo("[{\"value\":1,\"count\":2},{\"value\":2,\"count\":1}]");
    }

    @Test
    void tellsNothingOfAHiddenField() {
        String bySalary = "[{\"field\":\"salary\",\"op\":\"from\",\"value\":0}]";
        for (String question :
                List.of("?sort=salary", "?sort=-salary", "?columns=name,salary", "/values?field=salary")) {
            refused(agent, question, "unknown-field");
        }
        refused(agent, "?filter={f}", "unknown-field", bySalary);
        refused(agent, "/values?field=name&filter={f}", "unknown-field", bySalary);
        refused(agent, "?sort=nothing_like_it", "unknown-field");
        assertThat(names(get(agent, "?search={s}", "300"))).isEmpty();
        assertThat(get(agent, "").toString()).doesNotContain("salary");
        TestUser nobody = users.agent();
        assertThat(names(get(nobody, "?search={s}", "иванов"))).isEmpty();
        refused(nobody, "?sort=name", "unknown-field");
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        refused(admin, "?filter={f}", "bad-filter", "[{\"field\":\"name\",\"op\":\"like\",\"value\":\"x\"}]");
        refused(admin, "?filter={f}", "bad-filter", "{");
        refused(admin, "?filter={f}", "bad-filter", "[".repeat(500));
        refused(admin, "?filter={f}", "bad-filter", "[{\"field\":\"salary\",\"op\":\"in\",\"value\":[\"x\"]}]");
        refused(admin, "?cursor=garbled", "bad-cursor");
        http.as(admin)
                .get()
                .uri("/api/partners?size=201")
                .exchange()
                .expectStatus()
                .is4xxClientError();
        http.asNobody().get().uri("/api/partners").exchange().expectStatus().isUnauthorized();
        http.as(agent)
                .post()
                .uri("/api/partners/index/rebuild")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void keepsEachPersonsLayout() {
        http.as(agent)
                .put()
                .uri("/api/partners/layout")
                .body(Map.of(
                        "columns",
                        List.of(
                                Map.of("field", "name", "width", 200, "shown", true),
                                Map.of("field", "salary", "width", 90, "shown", true)),
                        "sort",
                        "-name"))
                .exchange()
                .expectStatus()
                .isNoContent();
        JsonNode mine = get(agent, "/layout");
        assertThat(mine.get("sort").asString()).isEqualTo("-name");
        assertThat(mine.get("columns").size()).as("a hidden field is not kept").isEqualTo(1);
        assertThat(get(admin, "/layout").get("columns").size()).isZero();
    }

    @Test
    void takesInWhatAnotherInstanceSaved() {
        UUID id = UUID.fromString("019aaaaa-0000-7000-8000-000000000001");
        jdbc.update("""
                INSERT INTO partner (id, version, field_values, created_at, created_by, created_source, changed_at, changed_by)
                VALUES (UUID_TO_BIN(?), 0, '{"name":"Чужой Фома"}', NOW(3), 'x', 'PERSON', NOW(3), 'x')
                """, id.toString());
        jdbc.update("INSERT INTO index_log (at, ids) VALUES (NOW(3), UUID_TO_BIN(?))", id.toString());
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(names(get(admin, "?search={s}", "чужой"))).containsExactly("Чужой Фома"));
    }

    @Test
    void rebuildsWhileInUse() {
        IntStream.range(0, 20).forEach(i -> create(Map.of("name", "Новосёл " + i)));
        http.as(admin)
                .post()
                .uri("/api/partners/index/rebuild")
                .exchange()
                .expectStatus()
                .isAccepted();
        create(Map.of("name", "Новосёл последний"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> get(admin, "/index").get("rebuild").isNull());
        assertThat(get(admin, "/index").get("state").asString()).isEqualTo("READY");
        assertThat(names(get(admin, "?search={s}", "новосел"))).hasSize(21);
    }

    @Test
    void usesANewFieldWithinTwoSeconds() {
        Instant said = Instant.now();
        shape.field("fresh", FieldType.TEXT);
        assertThat(Duration.between(said, Instant.now())).isLessThan(Duration.ofSeconds(2));
        create(Map.of("name", "Пионер", "fresh", "впервые"));
        assertThat(names(get(admin, "?search={s}&sort=fresh", "впервые"))).containsExactly("Пионер");
    }

    private void create(Map<String, Object> values) {
        api.card(admin, values);
    }

    private JsonNode get(TestUser user, String question, Object... values) {
        Api.Answer answer = api.get(user, "/api/partners" + question, values);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private void refused(TestUser user, String question, String code, Object... values) {
        Api.Answer answer = api.get(user, "/api/partners" + question, values);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/type").asString()).isEqualTo("urn:kaw:problem:" + code);
    }

    private static List<String> names(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(row -> row.get("values").path("name").asString(""))
                .toList();
    }
}
