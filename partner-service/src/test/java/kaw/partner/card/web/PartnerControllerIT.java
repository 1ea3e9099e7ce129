package kaw.partner.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.PartnerCreated;
import kaw.contracts.partner.Source;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.contracts.user.Role;
import kaw.partner.Api;
import kaw.partner.Api.Answer;
import kaw.partner.CardShape;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerControllerIT {

    private final Api api;
    private final CardShape shape;
    private final TestUsers users;
    private final Events events;
    private final JdbcTemplate jdbc;

    private final TestUser admin;
    private final TestUser agent;
    private final TestUser caller;

    @Autowired
    PartnerControllerIT(TestHttp http, Events events, Schema schema, TestUsers users, JdbcTemplate jdbc) {
        this.api = new Api(http);
        this.shape = new CardShape(events, schema);
        this.users = users;
        this.events = events;
        this.jdbc = jdbc;
        this.admin = users.admin();
        GroupId group = users.group("Операторы");
        this.agent = users.with(EnumSet.of(Role.CONTACTS), group);
        this.caller = users.agent(group);
        shapeOfCard(group);
    }

    private void shapeOfCard(GroupId group) {
        shape.required("name", FieldType.TEXT);
        shape.field("phone", FieldType.PHONE);
        shape.field("sum", FieldType.NUMBER);
        shape.field("born", FieldType.DATE);
        shape.list("status", FieldType.DROPDOWN, "Новый", "В работе");
        shape.field("rating", FieldType.TEXT);
        shape.field("secret", FieldType.TEXT);
        shape.access(
                group,
                Map.of(
                        "name", AccessLevel.EDIT,
                        "phone", AccessLevel.EDIT,
                        "sum", AccessLevel.EDIT,
                        "status", AccessLevel.EDIT,
                        "rating", AccessLevel.VIEW));
    }

    @Test
    void knowsNoCardThatIsNotThere() {
        Answer missing = api.get(agent, "/api/partners/{id}", UUID.randomUUID());

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.at("/type").asString()).isEqualTo("urn:kaw:problem:partner-not-found");
    }

    @Test
    void makesACardAndReadsItBack() {
        Answer made = api.post(
                agent,
                "/api/partners",
                Map.of("values", Map.of("name", " Анна ", "phone", "8 (951) 087-72-85", "sum", 12.5, "status", 2)));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.headers().getETag()).isEqualTo("\"0\"");
        String id = made.at("/id").asString();
        assertThat(made.headers().getFirst(HttpHeaders.LOCATION)).isEqualTo("/api/partners/" + id);
        Answer read = api.get(agent, "/api/partners/{id}", id);
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.headers().getETag()).isEqualTo("\"0\"");
        assertThat(read.at("/values").toString())
                .isEqualTo("{\"name\":\"Анна\",\"phone\":\"8 (951) 087-72-85\",\"sum\":12.5,\"status\":2}");
        assertThat(read.at("/phones").toString()).isEqualTo("{\"phone\":[\"+79510877285\"]}");
        assertThat(read.at("/created/by").asString()).isEqualTo(agent.id().value());
        PartnerCreated event = events.await(
                PartnerCreated.class, created -> created.id().toString().equals(id));
        assertThat(event.by()).isEqualTo(agent.id().value());
        assertThat(event.source()).isEqualTo(new Source(Source.Kind.PERSON, null));
        assertThat(event.fields()).containsExactlyInAnyOrder("name", "phone", "sum", "status");
    }

    @Test
    void letsNobodyMakeCardsWithoutTheRoleContacts() {
        assertThat(api.post(caller, "/api/partners", Map.of("values", Map.of("name", "Анна")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void namesARequiredFieldLeftEmpty() {
        Answer refused = api.post(agent, "/api/partners", Map.of("values", Map.of("sum", 1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("values.name");
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("required");

        String id = api.card(agent, Map.of("name", "Анна"));
        Answer emptied = change(agent, id, 0, Collections.singletonMap("name", null));
        assertThat(emptied.status()).isEqualTo(422);
        assertThat(emptied.at("/errors/0/field").asString()).isEqualTo("values.name");
        assertThat(api.get(agent, "/api/partners/{id}", id).at("/version").asInt())
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithEveryValueInTheCallersLanguage() {
        Answer refused = api.send(
                agent,
                HttpMethod.POST,
                "/api/partners",
                Map.of("values", Map.of("name", "Анна", "phone", "нет", "sum", "много", "status", 77)),
                request -> request);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("not-a-phone", "not-a-number", "not-in-list");
        assertThat(refused.text()).contains("не телефон");
    }

    @Test
    void changesOnlyWhatIsSentAndClearsByNull() {
        String id = api.card(agent, Map.of("name", "Анна", "sum", 5, "status", 1));

        Answer changed = change(caller, id, 0, edits("status", 2, "sum", null));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.headers().getETag()).isEqualTo("\"1\"");
        assertThat(changed.at("/values").toString()).isEqualTo("{\"name\":\"Анна\",\"status\":2}");
        assertThat(changed.at("/changed/by").asString()).isEqualTo(caller.id().value());
        PartnerChanged event =
                events.await(PartnerChanged.class, one -> one.id().toString().equals(id));
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.fields()).isEqualTo(Set.of("status", "sum"));
    }

    @Test
    void keepsVersionAndHistoryWhenNothingChanges() {
        String id = api.card(agent, Map.of("name", "Анна", "sum", 5));

        Answer same = change(agent, id, 0, Map.of("name", "Анна", "sum", "5,00"));

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.at("/version").asInt()).isZero();
        assertThat(api.get(agent, "/api/partners/{id}/history", id).at("/items").size())
                .isEqualTo(1);
    }

    @Test
    void tellsTheSecondOfTwoWritersWhatChanged() {
        String id = api.card(admin, Map.of("name", "Анна", "secret", "тайна", "sum", 1));
        change(admin, id, 0, Map.of("name", "Анна Петрова", "secret", "другая тайна"));

        Answer stale = change(agent, id, 0, Map.of("sum", 2));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/type").asString()).isEqualTo("urn:kaw:problem:stale-version");
        assertThat(stale.at("/current/version").asInt()).isEqualTo(1);
        assertThat(stale.at("/current/values").toString()).isEqualTo("{\"name\":\"Анна Петрова\",\"sum\":1}");
        assertThat(stale.at("/current/changed/by").asString())
                .isEqualTo(admin.id().value());
        assertThat(stale.at("/changed").toString()).isEqualTo("[{\"field\":\"name\",\"current\":\"Анна Петрова\"}]");
        assertThat(stale.text()).doesNotContain("secret").doesNotContain("тайна");
    }

    @Test
    void letsOneOfManyWritersAtOnceWin() throws Exception {
        String id = api.card(agent, Map.of("name", "Анна"));
        List<Callable<Answer>> writers = List.of(
                () -> change(agent, id, 0, Map.of("sum", 1)),
                () -> change(agent, id, 0, Map.of("sum", 2)),
                () -> change(caller, id, 0, Map.of("sum", 3)),
                () -> change(admin, id, 0, Map.of("sum", 4)));

        List<Integer> statuses;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            statuses = threads.invokeAll(writers).stream()
                    .map(writer -> writer.resultNow().status())
                    .toList();
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(api.get(agent, "/api/partners/{id}", id).at("/version").asInt())
                .isEqualTo(1);
    }

    @Test
    void demandsTheVersionOfAWrite() {
        String id = api.card(agent, Map.of("name", "Анна"));

        Answer refused = api.send(
                agent, HttpMethod.PATCH, "/api/partners/" + id, Map.of("values", Map.of()), request -> request);

        assertThat(refused.status()).isEqualTo(428);
    }

    @Test
    void returnsNoHiddenField() {
        String id = api.card(admin, Map.of("name", "Анна", "secret", "тайна", "rating", "высокий"));

        Answer seen = api.get(agent, "/api/partners/{id}", id);

        assertThat(seen.at("/values").toString()).isEqualTo("{\"name\":\"Анна\",\"rating\":\"высокий\"}");
        assertThat(api.get(users.agent(), "/api/partners/{id}", id)
                        .at("/values")
                        .size())
                .isZero();
    }

    @Test
    void answersAHiddenFieldLikeOneThatNeverWas() {
        String id = api.card(admin, Map.of("name", "Анна", "secret", "тайна"));

        JsonNode hidden = change(agent, id, 0, Map.of("secret", "х")).at("/errors/0");
        JsonNode unknown = change(agent, id, 0, Map.of("nosuch", "х")).at("/errors/0");

        assertThat(hidden.at("/field").asString()).isEqualTo("values.secret");
        assertThat(hidden.at("/code").asString()).isEqualTo("unknown-field");
        assertThat(hidden.toString().replace("secret", "nosuch")).isEqualTo(unknown.toString());
        assertThat(api.post(agent, "/api/partners", Map.of("values", Map.of("name", "А", "secret", "х")))
                        .status())
                .isEqualTo(422);
        assertThat(api.get(admin, "/api/partners/{id}", id).at("/values/secret").asString())
                .isEqualTo("тайна");
    }

    @Test
    void changesNoFieldTheCallerMayOnlyView() {
        String id = api.card(admin, Map.of("name", "Анна", "rating", "высокий"));

        Answer refused = change(agent, id, 0, Map.of("rating", "низкий"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("read-only");
    }

    @Test
    void leavesValuesAloneThatTheWriterCannotSee() {
        Field passing = shape.field("passing", FieldType.TEXT);
        String id = api.card(admin, Map.of("name", "Анна", "secret", "тайна", "passing", "было"));
        shape.delete(passing);

        change(agent, id, 0, Map.of("name", "Яна"));

        assertThat(api.get(admin, "/api/partners/{id}", id).at("/values").toString())
                .isEqualTo("{\"name\":\"Яна\",\"secret\":\"тайна\"}");
        assertThat(jdbc.queryForObject(
                        "SELECT field_values->>'$.passing' FROM partner WHERE id = UUID_TO_BIN(?)", String.class, id))
                .isEqualTo("было");
    }

    private Answer change(TestUser user, String id, int version, Map<String, ? extends @Nullable Object> values) {
        return api.patch(user, "/api/partners/" + id, version, Map.of("values", values));
    }

    private static Map<String, @Nullable Object> edits(@Nullable Object... pairs) {
        Map<String, @Nullable Object> edits = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            edits.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return edits;
    }
}
