package kaw.partner.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import kaw.contracts.partner.PartnerDeleted;
import kaw.contracts.partner.PartnerRestored;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.contracts.user.Role;
import kaw.partner.Api;
import kaw.partner.Api.Answer;
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

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeletedCardsIT {

    private final Api api;
    private final Events events;
    private final TestUser agent;
    private final TestUser caller;

    @Autowired
    DeletedCardsIT(TestHttp http, Events events, Schema schema, TestUsers users) {
        this.api = new Api(http);
        this.events = events;
        CardShape shape = new CardShape(events, schema);
        shape.field("name", FieldType.TEXT);
        shape.field("phone", FieldType.PHONE);
        GroupId group = users.group("Операторы");
        shape.access(group, Map.of("name", AccessLevel.EDIT, "phone", AccessLevel.EDIT));
        this.agent = users.with(EnumSet.of(Role.CONTACTS), group);
        this.caller = users.agent(group);
    }

    @Test
    void areFoundByNothingUntilTheyAreBroughtBackAsTheyWere() {
        String id = api.card(agent, Map.of("name", "Лишний Яков", "phone", "8 911 765-43-21"));
        api.patch(agent, "/api/partners/" + id, 0, Map.of("values", Map.of("name", "Лишний Яков Ильич")));

        assertThat(delete(agent, id, 1).status()).isEqualTo(204);

        assertThat(api.get(agent, "/api/partners/" + id).status()).isEqualTo(404);
        assertThat(api.get(agent, "/api/partners/" + id + "/history").status()).isEqualTo(404);
        assertThat(found(id)).isEqualTo(new Found(0, 0));
        events.await(PartnerDeleted.class, event -> event.id().toString().equals(id));

        Answer restored = api.post(agent, "/api/partners/" + id + "/restore", Map.of());

        assertThat(restored.status()).isEqualTo(200);
        assertThat(restored.at("/version").asInt()).isEqualTo(1);
        assertThat(restored.at("/values/name").asString()).isEqualTo("Лишний Яков Ильич");
        assertThat(found(id)).isEqualTo(new Found(1, 1));
        assertThat(api.get(agent, "/api/partners/" + id + "/history")
                        .at("/items")
                        .size())
                .as("the change and the creation")
                .isEqualTo(2);
        events.await(PartnerRestored.class, event -> event.id().toString().equals(id));
        assertThat(api.post(agent, "/api/partners/" + id + "/restore", Map.of()).status())
                .as("what is there is left as it is")
                .isEqualTo(200);
    }

    @Test
    void areNotDeletedByWhoHasNotSeenTheLastChange() {
        String id = api.card(agent, Map.of("name", "Нужный Фёдор"));
        api.patch(agent, "/api/partners/" + id, 0, Map.of("values", Map.of("name", "Очень нужный Фёдор")));

        Answer stale = delete(agent, id, 0);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/current/values/name").asString()).isEqualTo("Очень нужный Фёдор");
        assertThat(api.get(agent, "/api/partners/" + id).status()).isEqualTo(200);
    }

    @Test
    void areOnlyForThoseWhoWorkWithContacts() {
        String id = api.card(agent, Map.of("name", "Чужая Нина"));

        assertThat(delete(caller, id, 0).status()).isEqualTo(403);
        delete(agent, id, 0);
        assertThat(api.post(caller, "/api/partners/" + id + "/restore", Map.of())
                        .status())
                .isEqualTo(403);
    }

    /** How many cards the search and the number find. */
    private record Found(int bySearch, int byPhone) {}

    private Found found(String id) {
        Answer search = api.get(agent, "/api/partners?search={s}", "лишний яков");
        Answer phone = api.get(agent, "/api/partners/by-phone?phone={p}", "+7 911 765 43 21");
        return new Found(search.text().split(id, -1).length - 1, phone.text().contains(id) ? 1 : 0);
    }

    private Answer delete(TestUser user, String id, int version) {
        return api.send(
                user,
                HttpMethod.DELETE,
                "/api/partners/" + id,
                null,
                request -> request.header(HttpHeaders.IF_MATCH, Versions.etag(version)));
    }
}
