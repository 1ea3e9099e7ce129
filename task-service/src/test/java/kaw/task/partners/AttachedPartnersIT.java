package kaw.task.partners;

import static kaw.task.TasksApi.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerPurged;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.contracts.schema.ListSaved;
import kaw.contracts.user.Role;
import kaw.platform.Ids;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.platform.security.Users;
import kaw.task.TasksApi;
import kaw.task.TasksApi.Answer;
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

/** An author who sees «Телефон» gives lists to a colleague who does not. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachedPartnersIT {
    private final TestHttp http;
    private final TestUsers users;
    private final Users known;
    private final Events events;
    private final Schema schema;
    private final TestUser anna;
    private final TasksApi asBoris;
    private final TasksApi asAnna;

    @Autowired
    AttachedPartnersIT(TestHttp http, TestUsers users, Users known, Events events, Schema schema) {
        this.http = http;
        this.users = users;
        this.known = known;
        this.events = events;
        this.schema = schema;
        GroupId all = users.group("Видят всё");
        GroupId some = users.group("Видят имя");
        field(events, "name", "Имя");
        field(events, "phone", "Телефон");
        access(events, all, Map.of("name", AccessLevel.VIEW, "phone", AccessLevel.VIEW));
        access(events, some, Map.of("name", AccessLevel.VIEW));
        TestUser boris = users.with(EnumSet.of(Role.TASKS), all);
        this.anna = users.with(EnumSet.of(Role.TASKS), some);
        TasksApi.tell(users, known, boris);
        TasksApi.tell(users, known, anna);
        await().until(() -> schema.fields().size() == 2
                && schema.level(Set.of(some), schema.fields().getFirst()).canView());
        this.asBoris = new TasksApi(http, boris);
        this.asAnna = new TasksApi(http, anna);
    }

    @Test
    void showTheirReaderOnlyConditionsOnFieldsTheySee() {
        Answer set = asBoris.set(task(
                anna,
                "partners",
                list(
                        "Иван",
                        List.of(condition("name", "contains", "Ива"), condition("phone", "contains", "9137770099")),
                        "-phone")));
        assertThat(set.status()).isEqualTo(201);
        assertThat(set.body().path("partners").path("partly").asBoolean()).isFalse();
        assertThat(set.body().path("partners").path("filter").path("filter")).hasSize(2);

        Answer seen = asAnna.get("/" + set.id());

        assertThat(seen.body().path("partners").path("partly").asBoolean()).isTrue();
        assertThat(seen.body().path("partners").path("filter").path("search").asString())
                .isEqualTo("Иван");
        assertThat(seen.body().path("partners").path("filter").path("filter")).hasSize(1);
        assertThat(seen.body().toString()).doesNotContain("phone").doesNotContain("9137770099");
        assertThat(asAnna.get("/" + set.id() + "/history").body().toString()).doesNotContain("phone");
    }

    @Test
    void areKeptWholeWhenAReaderOfAPartChangesTheTask() {
        String id = asBoris.set(task(
                        anna, "partners", list(null, List.of(condition("phone", "contains", "74950001122")), null)))
                .id();

        assertThat(asAnna.change(id, 1, task(anna, "title", "Другое")).status()).isEqualTo(200);

        assertThat(asBoris.get("/" + id).body().path("partners").toString()).contains("74950001122");
        assertThat(asAnna.change(id, 2, task(anna, "partners", Map.of()))
                        .body()
                        .path("partners")
                        .isNull())
                .isTrue();
        assertThat(asBoris.get("/" + id + "/history").body().toString())
                .contains("\"field\":\"partners\"", "\"old\":\"list\"")
                .doesNotContain("74950001122");
    }

    @Test
    void areOneCardOrAList() {
        UUID card = Ids.next();
        Answer set = asBoris.set(task(anna, "partners", Map.of("partnerId", card)));

        assertThat(set.body().path("partners").path("partnerId").asString()).isEqualTo(card.toString());
        assertThat(asAnna.get("?status=new").body().toString()).contains("\"partners\":\"CARD\"");
        assertThat(asBoris.set(task(anna, "partners", Map.of("partnerId", card, "filter", Map.of())))
                        .errors())
                .containsExactly("partners card-or-list");
    }

    @Test
    void areRefusedWhereTheyAreNoFilterOfTheTable() {
        assertThat(errors(list(null, List.of(condition("name", "drop", "x")), null)))
                .containsExactly("partners.filter.filter[0] not-a-condition");
        assertThat(errors(list(null, List.of(condition("name", "in", "x")), null)))
                .containsExactly("partners.filter.filter[0] not-a-condition");
        assertThat(errors(list(null, List.of(condition("name", "in", List.of(List.of("x")))), null)))
                .containsExactly("partners.filter.filter[0] not-a-condition");
        assertThat(errors(list("x".repeat(501), List.of(), null)))
                .containsExactly("partners.filter.search filter-too-long");
        assertThat(errors(list(null, Collections.nCopies(51, condition("name", "contains", "x")), null)))
                .containsExactly("partners.filter filter-too-long");
        assertThat(errors(list(null, List.of(), "gone"))).containsExactly("partners.filter.sort unknown-field");
    }

    @Test
    void nameNoFieldTheirAuthorDoesNotSee() {
        Object hidden = list(null, List.of(condition("phone", "contains", "9")), null);
        Object unknown = list(null, List.of(condition("fax", "contains", "9")), null);

        assertThat(asAnna.set(task(anna, "partners", hidden)).errors())
                .isEqualTo(asAnna.set(task(anna, "partners", unknown)).errors())
                .containsExactly("partners.filter.filter[0] unknown-field");
    }

    @Test
    void stayReadableWhenTheirFieldListRowAndCardAreGone() {
        UUID city = Ids.next();
        UUID cities = Ids.next();
        UUID card = Ids.next();
        city(city, cities, false);
        GroupId group = users.group("Видят город");
        access(events, group, Map.of("name", AccessLevel.VIEW, "city", AccessLevel.VIEW));
        TestUser vera = users.with(EnumSet.of(Role.TASKS), group);
        TasksApi.tell(users, known, vera);
        await().until(() -> schema.field("city")
                .filter(field -> schema.level(Set.of(group), field).canView())
                .isPresent());
        TasksApi asVera = new TasksApi(http, vera);
        List<?> conditions = List.of(condition("city", "in", List.of(7)), condition("name", "contains", "Ива"));
        String ofList = asVera.set(task(vera, "partners", list(null, conditions, "city")))
                .id();
        String ofCard =
                asVera.set(task(vera, "partners", Map.of("partnerId", card))).id();

        city(city, cities, true);
        events.publish(Topic.PARTNERS, card.toString(), new PartnerPurged(card, Instant.now(), "someone"));
        await().until(() -> schema.field("city").isEmpty());

        JsonNode partners = asVera.get("/" + ofList).body().path("partners");
        assertThat(partners.path("partly").asBoolean()).isTrue();
        assertThat(partners.path("filter").path("filter")).hasSize(1);
        assertThat(partners.path("filter").path("sort").isNull()).isTrue();
        assertThat(asVera.get("/" + ofCard)
                        .body()
                        .path("partners")
                        .path("partnerId")
                        .asString())
                .isEqualTo(card.toString());
        assertThat(asVera.get("?status=new").body().toString()).contains(ofList, ofCard);
        for (String id : List.of(ofList, ofCard)) {
            assertThat(asVera.change(id, 1, task(vera, "title", "Дальше")).status())
                    .isEqualTo(200);
            assertThat(asVera.move(id, 2, "in-progress").status()).isEqualTo(200);
        }
    }

    /** A field that offers a list of one row, or both and the row when they are gone. */
    private void city(UUID field, UUID list, boolean gone) {
        int version = gone ? 2 : 1;
        events.publish(
                Topic.SCHEMA,
                "list:" + list,
                new ListSaved(list, version, "Города", List.of(new ListSaved.Row(7, "Томск", 1, false, gone)), gone));
        events.publish(
                Topic.SCHEMA,
                "field:" + field,
                new FieldSaved(
                        field,
                        version,
                        "city",
                        "Город",
                        "",
                        FieldType.DROPDOWN,
                        list,
                        20,
                        true,
                        null,
                        1,
                        1,
                        true,
                        false,
                        gone));
    }

    private List<String> errors(Object partners) {
        return asBoris.set(task(anna, "partners", partners)).errors();
    }

    private static Map<String, Object> list(@Nullable String search, List<?> conditions, @Nullable String sort) {
        Map<String, @Nullable Object> filter = new HashMap<>();
        filter.put("search", search);
        filter.put("filter", conditions);
        filter.put("sort", sort);
        return Map.of("filter", filter);
    }

    private static Map<String, Object> condition(String field, String op, Object value) {
        return Map.of("field", field, "op", op, "value", value);
    }

    private static void field(Events events, String name, String label) {
        UUID id = Ids.next();
        events.publish(
                Topic.SCHEMA,
                "field:" + id,
                new FieldSaved(id, 1, name, label, "", FieldType.TEXT, null, 10, true, null, 1, 1, true, false, false));
    }

    private static void access(Events events, GroupId group, Map<String, AccessLevel> levels) {
        events.publish(Topic.SCHEMA, "access:" + group.value(), new AccessSaved(group.value(), 1, levels, false));
    }
}
