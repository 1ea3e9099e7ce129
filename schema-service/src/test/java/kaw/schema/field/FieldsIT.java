package kaw.schema.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import kaw.contracts.Topic;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.schema.AtOnce;
import kaw.schema.SchemaApi;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OutboxProbe;
import kaw.test.TestHttp;
import kaw.test.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@KawTest
class FieldsIT {
    private static int count;

    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private Events events;

    @Autowired
    private OutboxProbe outbox;

    @Autowired
    private Schema copy;

    private SchemaApi admin;

    @BeforeEach
    void signIn() {
        admin = new SchemaApi(http, users.admin());
    }

    @Test
    void publishesTheWholeStateOfANewField() {
        String name = newName();
        admin.post(
                        "/api/fields",
                        Map.of("name", name, "label", "Название", "type", "TEXT", "required", true, "inTable", true))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.behaviour")
                .isEqualTo("TEXT")
                .jsonPath("$.shown")
                .isEqualTo(true)
                .jsonPath("$.access")
                .isEqualTo("EDIT");

        FieldSaved saved = events.await(FieldSaved.class, field -> field.name().equals(name));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.label()).isEqualTo("Название");
        assertThat(saved.required()).isTrue();
        assertThat(saved.inTable()).isTrue();
        assertThat(saved.deleted()).isFalse();
        assertThat(events.messages(Topic.SCHEMA))
                .anyMatch(message -> message.key().equals("field:" + saved.id()));
    }

    @Test
    void isUsableByItsOwnCopyWithinTwoSeconds() {
        String name = newName();
        admin.create("/api/fields", SchemaApi.text(name));

        await().atMost(java.time.Duration.ofSeconds(2))
                .until(() -> copy.field(name).isPresent());
    }

    @Test
    void changesAFieldAndNumbersItsStates() {
        String name = newName();
        String id = admin.create("/api/fields", SchemaApi.text(name));

        admin.put("/api/fields/" + id, 1, Map.of("label", "Другое", "type", "LONG_TEXT", "shown", false))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"");

        FieldSaved saved = events.await(FieldSaved.class, field -> field.name().equals(name) && field.version() == 2);
        assertThat(saved.label()).isEqualTo("Другое");
        assertThat(saved.type()).isEqualTo(FieldType.LONG_TEXT);
        assertThat(saved.shown()).isFalse();
    }

    @Test
    void tellsTheSecondOfTwoWhoSaveWhatItIsNow() {
        String id = admin.create("/api/fields", SchemaApi.text(newName()));
        admin.put("/api/fields/" + id, 1, Map.of("label", "Первый", "type", "TEXT"))
                .expectStatus()
                .isOk();

        admin.put("/api/fields/" + id, 1, Map.of("label", "Второй", "type", "TEXT"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kaw:problem:stale-version")
                .jsonPath("$.current.version")
                .isEqualTo(2)
                .jsonPath("$.current.label")
                .isEqualTo("Первый");
    }

    @Test
    void demandsTheVersionOfAWrite() {
        String id = admin.create("/api/fields", SchemaApi.text(newName()));

        admin.putWithoutVersion("/api/fields/" + id, Map.of("label", "x", "type", "TEXT"))
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void letsOneOfManyWhoSaveAtOnceWin() throws InterruptedException, ExecutionException {
        String id = admin.create("/api/fields", SchemaApi.text(newName()));
        List<Callable<Integer>> writers = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> SchemaApi.status(
                        admin.put("/api/fields/" + id, 1, Map.of("label", "Подпись " + i, "type", "TEXT"))))
                .toList();

        assertThat(AtOnce.statuses(writers)).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void givesANameOnceEvenToManyWhoAskAtOnceAndNeverAgain() throws InterruptedException, ExecutionException {
        String name = newName();
        List<Callable<Integer>> writers = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        i -> () -> SchemaApi.status(admin.post("/api/fields", SchemaApi.text(name))))
                .toList();
        assertThat(AtOnce.statuses(writers)).containsOnly(201, 422).containsOnlyOnce(201);

        FieldSaved saved = events.await(FieldSaved.class, field -> field.name().equals(name));
        admin.delete("/api/fields/" + saved.id(), 1).expectStatus().isNoContent();

        admin.post("/api/fields", SchemaApi.text(name))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("name")
                .jsonPath("$.errors[0].code")
                .isEqualTo("name-taken");
    }

    @Test
    void publishesADeletedFieldAsDeleted() {
        String name = newName();
        String id = admin.create("/api/fields", SchemaApi.text(name));

        admin.delete("/api/fields/" + id, 1).expectStatus().isNoContent();

        FieldSaved last = events.await(FieldSaved.class, field -> field.name().equals(name) && field.deleted());
        assertThat(last.version()).isEqualTo(2);
        admin.get("/api/fields/" + id).expectStatus().isNotFound();
        admin.put("/api/fields/" + id, 2, SchemaApi.text(name)).expectStatus().isNotFound();
        assertThat(admin.names("/api/fields?all=true")).doesNotContain(name);
    }

    @Test
    void explainsWhatIsWrongInTheCallersLanguage() {
        Map<String, Object> wrong = Map.of("name", "Имя", "label", " ", "type", "LIST", "column", 9);

        admin.post("/api/fields", wrong, "ru")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].code")
                .isEqualTo(List.of("not-a-latin-name", "required", "required", "out-of-range"))
                .jsonPath("$.errors[*].field")
                .isEqualTo(List.of("name", "label", "listId", "column"))
                .jsonPath("$.errors[3].message")
                .isEqualTo("Допустимо от 1 до 3");
        admin.post("/api/fields", wrong, "en")
                .expectBody()
                .jsonPath("$.errors[3].message")
                .isEqualTo("Must be between 1 and 3");
    }

    @Test
    void keepsNameAndTypeWhereValuesDependOnThem() {
        String id = admin.create("/api/fields", SchemaApi.text(newName()));

        admin.put("/api/fields/" + id, 1, Map.of("name", "other", "label", "x", "type", "TEXT"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("name-not-changeable");
        admin.put("/api/fields/" + id, 1, Map.of("label", "x", "type", "NUMBER"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("type-not-changeable");
    }

    @Test
    void refusesATypeThereIsNot() {
        ResponseSpec answer = admin.post("/api/fields", Map.of("name", newName(), "label", "x", "type", "SECRET"));

        assertThat(SchemaApi.status(answer)).isIn(400, 422);
    }

    @Test
    void leavesTheShapeOfTheCardToAdministrators() {
        String id = admin.create("/api/fields", SchemaApi.text(newName()));
        SchemaApi agent = new SchemaApi(http, users.agent());

        assertThat(List.of(
                        SchemaApi.status(agent.post("/api/fields", SchemaApi.text(newName()))),
                        SchemaApi.status(agent.get("/api/fields/" + id)),
                        SchemaApi.status(agent.get("/api/fields/" + id + "/usage")),
                        SchemaApi.status(agent.put("/api/fields/" + id, 1, SchemaApi.text("x"))),
                        SchemaApi.status(agent.delete("/api/fields/" + id, 1)),
                        SchemaApi.status(agent.get("/api/fields/snapshot")),
                        SchemaApi.status(agent.post("/api/fields/republish", Map.of()))))
                .containsOnly(403);
        http.asNobody().get().uri("/api/fields").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void showsAnAgentTheFieldsOfTheirGroupsOnly() {
        String seen = newName();
        String edited = newName();
        String hidden = newName();
        String off = newName();
        for (String name : List.of(seen, edited, hidden)) {
            admin.create("/api/fields", SchemaApi.text(name));
        }
        admin.create("/api/fields", Map.of("name", off, "label", "x", "type", "TEXT", "shown", false));
        GroupId group = users.group("Продажи " + seen);
        SchemaApi agent = new SchemaApi(http, users.agent(group));
        admin.grant(group, Map.of(seen, "VIEW", edited, "EDIT", off, "EDIT"));

        await().untilAsserted(() -> assertThat(agent.names("/api/fields")).containsExactlyInAnyOrder(seen, edited));
        assertThat(agent.names("/api/fields?all=true")).containsExactlyInAnyOrder(seen, edited);
        assertThat(new SchemaApi(http, users.agent()).names("/api/fields")).isEmpty();
        assertThat(admin.names("/api/fields")).contains(seen, edited, hidden).doesNotContain(off);
        assertThat(admin.names("/api/fields?all=true")).contains(off);
    }

    @Test
    void saysWhichGroupsSeeAField() {
        String name = newName();
        String id = admin.create("/api/fields", SchemaApi.text(name));
        GroupId group = users.group("Сервис " + name);
        admin.grant(group, Map.of(name, "VIEW"));

        admin.get("/api/fields/" + id + "/usage")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.groups[0].groupId")
                .isEqualTo(group.value())
                .jsonPath("$.groups[0].level")
                .isEqualTo("VIEW");
    }

    @Test
    void holdsThreeHundredFields() {
        List<String> made = IntStream.range(0, 300).mapToObj(i -> newName()).toList();
        made.forEach(name -> admin.create("/api/fields", SchemaApi.text(name)));

        assertThat(admin.names("/api/fields")).containsSubsequence(made);
        outbox.awaitDrained();
        await().untilAsserted(() -> assertThat(copy.fields()).hasSizeGreaterThanOrEqualTo(300));
    }

    private static synchronized String newName() {
        return "f_" + count++;
    }
}
