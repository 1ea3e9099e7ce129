package kaw.partner.history.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.contracts.user.Role;
import kaw.partner.Api;
import kaw.partner.Api.Answer;
import kaw.partner.CardShape;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.platform.security.Users;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryControllerIT {

    private final Api api;
    private final TestUsers testUsers;
    private final Users users;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    HistoryControllerIT(TestHttp http, Events events, Schema schema, TestUsers testUsers, Users users) {
        this.api = new Api(http);
        this.testUsers = testUsers;
        this.users = users;
        this.admin = testUsers.admin();
        GroupId group = testUsers.group("Операторы");
        this.agent = testUsers.with(EnumSet.of(Role.CONTACTS), group);
        CardShape shape = new CardShape(events, schema);
        shape.field("name", FieldType.TEXT);
        shape.field("sum", FieldType.NUMBER);
        shape.field("secret", FieldType.TEXT);
        shape.access(group, Map.of("name", AccessLevel.EDIT, "sum", AccessLevel.VIEW));
    }

    @Test
    void tellsWhoChangedWhatWhenAndWhatItWasBefore() {
        String id = api.card(admin, Map.of("name", "Анна", "sum", 1));
        change(admin, id, 0, values("name", "Яна", "sum", null));
        change(agent, id, 1, values("name", "Ян"));

        JsonNode entries = history(admin, id).at("/items");

        assertThat(entries.size()).isEqualTo(3);
        assertThat(changes(entries, 0)).isEqualTo("[{\"field\":\"name\",\"old\":\"Яна\",\"new\":\"Ян\"}]");
        assertThat(entries.at("/0/by/id").asString()).isEqualTo(agent.id().value());
        assertThat(entries.at("/0/created").asBoolean()).isFalse();
        assertThat(entries.at("/0/source").toString()).isEqualTo("{\"kind\":\"PERSON\",\"id\":null}");
        assertThat(changes(entries, 1))
                .isEqualTo("[{\"field\":\"name\",\"old\":\"Анна\",\"new\":\"Яна\"},"
                        + "{\"field\":\"sum\",\"old\":1,\"new\":null}]");
        assertThat(entries.at("/1/at").asString())
                .isEqualTo(api.get(admin, "/api/partners/{id}/history", id)
                        .at("/items/1/at")
                        .asString())
                .isGreaterThan(entries.at("/2/at").asString());
    }

    @Test
    void beginsWithTheValuesTheCardWasMadeWith() {
        String id = api.card(admin, Map.of("name", "Анна", "sum", 1));
        change(admin, id, 0, values("name", "Яна", "secret", "позже"));
        change(admin, id, 1, values("name", "Ян", "sum", null));

        JsonNode first = history(admin, id).at("/items/2");

        assertThat(first.at("/created").asBoolean()).isTrue();
        assertThat(first.at("/id").asString()).isEqualTo(id);
        assertThat(first.at("/changes").toString())
                .isEqualTo("[{\"field\":\"name\",\"old\":null,\"new\":\"Анна\"},"
                        + "{\"field\":\"sum\",\"old\":null,\"new\":1}]");
    }

    @Test
    void showsNothingOfHiddenFields() {
        String id = api.card(admin, Map.of("name", "Анна", "secret", "тайна"));
        change(admin, id, 0, values("secret", "вторая тайна"));
        change(admin, id, 1, values("secret", "третья тайна", "name", "Яна"));

        Answer seen = history(agent, id);

        assertThat(seen.at("/items").size()).isEqualTo(2);
        assertThat(changes(seen.at("/items"), 0)).isEqualTo("[{\"field\":\"name\",\"old\":\"Анна\",\"new\":\"Яна\"}]");
        assertThat(changes(seen.at("/items"), 1)).isEqualTo("[{\"field\":\"name\",\"old\":null,\"new\":\"Анна\"}]");
        assertThat(seen.text()).doesNotContain("тайна").doesNotContain("secret");
    }

    @Test
    void keepsTheNamesOfDeletedUsers() {
        TestUser leaver = testUsers.admin();
        String id = api.card(leaver, Map.of("name", "Анна"));
        testUsers.tell(leaver.deleted());
        await().until(() -> users.name(leaver.id()).isPresent());

        assertThat(history(admin, id).at("/items/0/by/name").asString()).isEqualTo(leaver.name());
    }

    @Test
    void isReadPageByPage() {
        String id = api.card(admin, Map.of("sum", 0));
        for (int i = 1; i <= 120; i++) {
            // Every second change is one the agent must not know of.
            change(admin, id, i - 1, i % 2 == 0 ? values("sum", i) : values("secret", "тайна " + i));
        }

        assertThat(sums(admin, id)).hasSize(121).startsWith("120", "").endsWith("0");
        List<String> seen = sums(agent, id);
        assertThat(seen).hasSize(61).startsWith("120", "118").endsWith("2", "0");
    }

    @Test
    void refusesACursorThatIsNone() {
        String id = api.card(admin, Map.of("name", "Анна"));

        assertThat(api.get(admin, "/api/partners/{id}/history?cursor={c}", id, "чушь")
                        .status())
                .isEqualTo(400);
    }

    private List<String> sums(TestUser user, String id) {
        List<String> sums = new ArrayList<>();
        Answer page = history(user, id);
        while (true) {
            page.at("/items").forEach(entry -> sums.add(newSum(entry)));
            if (page.at("/next").isNull()) {
                return sums;
            }
            page = api.get(
                    user,
                    "/api/partners/{id}/history?cursor={c}",
                    id,
                    page.at("/next").asString());
        }
    }

    private static String newSum(JsonNode entry) {
        return entry.at("/changes")
                .valueStream()
                .filter(change -> change.at("/field").asString().equals("sum"))
                .map(change -> change.at("/new").toString())
                .findFirst()
                .orElse("");
    }

    private Answer history(TestUser user, String id) {
        return api.get(user, "/api/partners/{id}/history", id);
    }

    private void change(TestUser user, String id, int version, Map<String, ? extends @Nullable Object> values) {
        Answer changed = api.patch(user, "/api/partners/" + id, version, Map.of("values", values));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    }

    private static String changes(JsonNode entries, int entry) {
        return entries.at("/" + entry + "/changes").toString();
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }
}
