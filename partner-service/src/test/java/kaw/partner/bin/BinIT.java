package kaw.partner.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.partner.PartnerPurged;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.contracts.user.Role;
import kaw.partner.Api;
import kaw.partner.Api.Answer;
import kaw.partner.CardFilesOverHttp;
import kaw.partner.CardShape;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.platform.web.Versions;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BinIT {

    private static final List<String> TABLES =
            List.of("partner", "partner_deleted", "partner_change", "partner_file_log", "partner_phone", "match_key");

    private final Api api;
    private final CardFilesOverHttp files;
    private final Events events;
    private final JdbcClient jdbc;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    BinIT(TestHttp http, Events events, Schema schema, TestUsers users, JdbcClient jdbc) {
        this.api = new Api(http);
        this.files = new CardFilesOverHttp(http);
        this.events = events;
        this.jdbc = jdbc;
        CardShape shape = new CardShape(events, schema);
        shape.field("name", FieldType.TEXT);
        shape.field("phone", FieldType.PHONE);
        GroupId group = users.group("Операторы");
        shape.access(group, Map.of("name", AccessLevel.EDIT, "phone", AccessLevel.EDIT));
        this.admin = users.admin();
        this.agent = users.with(EnumSet.of(Role.CONTACTS), group);
        jdbc.sql("INSERT INTO match_field (field, ready) VALUES ('name', TRUE)").update();
    }

    @Test
    void showsWhatWasDeletedByWhomTheLatestFirst() {
        String first = deleted("Первый Пётр");
        String second = deleted("Второй Пётр");

        Answer bin = api.get(admin, "/api/partners/bin?search={s}", "пЕтр");

        assertThat(ids(bin)).containsExactly(second, first);
        assertThat(bin.at("/items/0/values/name").asString()).isEqualTo("Второй Пётр");
        assertThat(bin.at("/items/0/deletedBy/id").asString())
                .isEqualTo(agent.id().value());
        assertThat(ids(api.get(admin, "/api/partners/bin?search={s}", "петр перв")))
                .containsExactly(first);
        assertThat(ids(api.get(admin, "/api/partners/bin?search={s}", "100%"))).isEmpty();
        assertThat(ids(api.get(admin, "/api/partners/bin?search={s}", "name"))).isEmpty();
    }

    @Test
    void findsAPhoneHoweverItsDigitsAreWritten() {
        String id = api.card(agent, Map.of("name", "Звонивший 77", "phone", "8 (900) 040-38-69"));
        delete(id, 0);

        for (String typed : List.of("9000403869", "040 38 69", "0403869", "(900)040-38-69", "+79000403869")) {
            assertThat(ids(api.get(admin, "/api/partners/bin?search={s}", typed)))
                    .as(typed)
                    .containsExactly(id);
        }
        for (String other : List.of("9000403868", "778900", "040-38-69x")) {
            assertThat(ids(api.get(admin, "/api/partners/bin?search={s}", other)))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void pagesWithoutLosingACard() {
        for (int i = 0; i < 60; i++) {
            deleted("Многий " + i);
        }

        Answer first = api.get(admin, "/api/partners/bin?search=многий");
        Answer second = api.get(
                admin,
                "/api/partners/bin?search=многий&cursor={c}",
                first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(50);
        assertThat(second.at("/items")).hasSize(10);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void letsNothingRemainOfAPurgedCard() {
        String id = api.card(agent, Map.of("name", "Забытый Фома", "phone", "8 911 222-33-44"));
        api.patch(agent, "/api/partners/" + id, 0, Map.of("values", Map.of("name", "Совсем забытый")));
        files.attached(agent, id, "тайна.txt", "x");
        delete(id, 1);

        Answer purged = purge(admin, id, UUID.randomUUID().toString());

        assertThat(purged.status()).isEqualTo(200);
        assertThat(purged.at("/ids")).hasSize(1);
        assertThat(purged.at("/ids/0").asString()).isEqualTo(id);
        for (String table : TABLES) {
            String key = table.equals("partner") || table.equals("partner_deleted") ? "id" : "partner_id";
            assertThat(jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + key + " = UUID_TO_BIN(?)")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM attachment WHERE owner_id = UUID_TO_BIN(?) AND sweep_after IS NULL")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(api.post(agent, "/api/partners/" + id + "/restore", Map.of()).status())
                .isEqualTo(404);
        assertThat(api.get(agent, "/api/partners?search={s}", "забытый").text()).doesNotContain(id);
        events.await(
                PartnerPurged.class,
                event -> event.id().toString().equals(id)
                        && event.by().equals(admin.id().value()));
        assertThat(purge(admin, id).at("/ids")).isEmpty();
    }

    @Test
    void doesNotTouchACardInUse() {
        String id = api.card(agent, Map.of("name", "Живой Марк"));

        assertThat(purge(admin, id).at("/ids")).isEmpty();

        assertThat(api.get(agent, "/api/partners/" + id).status()).isEqualTo(200);
    }

    @Test
    void isForAdministrators() {
        String id = deleted("Ничей Лев");

        assertThat(api.get(agent, "/api/partners/bin").status()).isEqualTo(403);
        assertThat(purge(agent, id).status()).isEqualTo(403);
        assertThat(ids(api.get(admin, "/api/partners/bin?search=ничей"))).containsExactly(id);
    }

    @Test
    void refusesToPurgeNothingAndToReadOnFromNowhere() {
        assertThat(purge(admin).status()).isEqualTo(422);
        assertThat(api.get(admin, "/api/partners/bin?cursor=xyz").status()).isEqualTo(400);
    }

    private String deleted(String name) {
        String id = api.card(agent, Map.of("name", name));
        delete(id, 0);
        return id;
    }

    private void delete(String id, int version) {
        Answer answer = api.send(
                agent,
                HttpMethod.DELETE,
                "/api/partners/" + id,
                null,
                request -> request.header(HttpHeaders.IF_MATCH, Versions.etag(version)));
        assertThat(answer.status()).isEqualTo(204);
    }

    private Answer purge(TestUser user, String... ids) {
        return api.post(user, "/api/partners/bin/purge", Map.of("ids", List.of(ids)));
    }

    private static List<String> ids(Answer page) {
        return page.at("/items")
                .valueStream()
                .map(card -> card.get("id").asString())
                .toList();
    }
}
