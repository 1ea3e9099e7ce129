package kaw.partner.phone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.partner.Api;
import kaw.partner.Api.Answer;
import kaw.partner.CardShape;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@KawTest
@TestPropertySource(properties = "kaw.partner.phone.check-fields-every=200ms")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneControllerIT {

    private final Api api;
    private final CardShape shape;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    PhoneControllerIT(TestHttp http, Events events, Schema schema, TestUsers users) {
        this.api = new Api(http);
        this.admin = users.admin();
        GroupId group = users.group("Операторы");
        this.agent = users.agent(group);
        this.shape = new CardShape(events, schema);
        shape.field("name", FieldType.TEXT);
        shape.field("phone", FieldType.PHONE);
        shape.field("home", FieldType.PHONE);
        shape.access(group, Map.of("name", AccessLevel.VIEW, "phone", AccessLevel.VIEW));
    }

    @Test
    void findsACardInEverySpellingOfItsNumber() {
        String id = api.card(admin, Map.of("name", "Анна", "phone", "8 (951) 087-72-85 доб. 12, +7 812 2222222"));

        for (String spelling : List.of(
                "9510877285",
                "+79510877285",
                "89510877285",
                "+7 (951) 087-72-85",
                "8 (951) 087-72-85",
                "8-951-087-72-85",
                "79510877285",
                "+7 951 087 72 85",
                "8 (812) 222-22-22")) {
            Answer found = find(agent, spelling);
            assertThat(found.at("/items").size()).as(spelling).isEqualTo(1);
            assertThat(found.at("/items/0/id").asString()).isEqualTo(id);
        }
        assertThat(find(agent, "+79510877285").at("/items/0/phones").toString())
                .isEqualTo("{\"phone\":[\"+79510877285\",\"+78122222222\"]}");
    }

    @Test
    void doesNotFindByAHiddenField() {
        String id = api.card(admin, Map.of("name", "Борис", "phone", "89990000001", "home", "89990000002"));

        assertThat(find(admin, "89990000002").at("/items/0/id").asString()).isEqualTo(id);
        assertThat(find(agent, "89990000002").at("/items").size()).isZero();
        Answer seen = find(agent, "89990000001");
        assertThat(seen.at("/items/0/id").asString()).isEqualTo(id);
        assertThat(seen.text()).doesNotContain("home").doesNotContain("9990000002");
    }

    @Test
    void forgetsANumberThatWasReplaced() {
        String id = api.card(admin, Map.of("phone", "89990000003"));

        api.patch(admin, "/api/partners/" + id, 0, Map.of("values", Map.of("phone", "89990000004")));

        assertThat(find(admin, "89990000003").at("/items").size()).isZero();
        assertThat(find(admin, "89990000004").at("/items/0/id").asString()).isEqualTo(id);
    }

    @Test
    void findsEveryCardOfASharedNumberOldestFirst() {
        String one = api.card(admin, Map.of("name", "Один", "phone", "89990000005"));
        String two = api.card(admin, Map.of("name", "Два", "home", "89990000005"));

        assertThat(find(admin, "+7 999 000-00-05").json().findValuesAsString("id"))
                .containsExactly(one, two);
    }

    @Test
    void findsNumbersThatWereTypedBeforeTheirFieldBecameAPhone() {
        shape.field("contact", FieldType.TEXT);
        String id = api.card(admin, Map.of("contact", "8 (999) 000-00-06"));
        api.card(admin, Map.of("contact", "спросить Анну"));
        assertThat(find(admin, "89990000006").at("/items").size()).isZero();

        shape.labelled("contact", FieldType.TEXT, "Телефон");

        await().untilAsserted(() -> assertThat(
                        find(admin, "89990000006").at("/items/0/id").asString())
                .isEqualTo(id));
    }

    @Test
    void findsNothingByWhatIsNoNumber() {
        assertThat(find(admin, "позже").at("/items").size()).isZero();
    }

    private Answer find(TestUser user, String phone) {
        return api.get(user, "/api/partners/by-phone?phone={phone}", phone);
    }
}
