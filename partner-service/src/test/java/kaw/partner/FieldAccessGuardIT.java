package kaw.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.FieldType;
import kaw.contracts.user.Role;
import kaw.partner.Api.Answer;
import kaw.platform.schema.Schema;
import kaw.platform.security.GroupId;
import kaw.platform.web.Versions;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OpenApi;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks every operation of the service's OpenAPI document as someone from whom fields are hidden, and fails when any answer
 * shows a value, an old value, a number or the name of one; and when there is an operation it does not know how to call.
 */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAccessGuardIT {

    private static final String SECRET = "совсекретно";
    private static final String FORMER_SECRET = "преждетайно";
    private static final String HIDDEN_NUMBER = "9993456789";
    private static final String HIDDEN_FIELD = "hush";
    private static final String HIDDEN_PHONE = "hush_phone";

    private final TestHttp http;
    private final Api api;
    private final CardFilesOverHttp files;
    private final TestUser admin;
    private final TestUser agent;
    private final String card;

    /** How to call each operation so that it would show the card's values. */
    private static final String UNKNOWN_CALLER = "019ab3c1-0000-7b11-8a22-3c4d5e6f7a8b";

    private final Map<String, Call> calls = new LinkedHashMap<>();

    @Autowired
    FieldAccessGuardIT(TestHttp http, Events events, Schema schema, TestUsers users, JdbcClient jdbc) {
        this.http = http;
        this.api = new Api(http);
        this.files = new CardFilesOverHttp(http);
        this.admin = users.admin();
        GroupId group = users.group("Операторы");
        this.agent = users.with(EnumSet.of(Role.CONTACTS), group);
        CardShape shape = new CardShape(events, schema);
        shape.field("name", FieldType.TEXT);
        shape.field(HIDDEN_FIELD, FieldType.TEXT);
        shape.field(HIDDEN_PHONE, FieldType.PHONE);
        shape.access(group, Map.of("name", AccessLevel.EDIT));
        this.card = api.card(admin, Map.of("name", "Анна", HIDDEN_FIELD, FORMER_SECRET, HIDDEN_PHONE, HIDDEN_NUMBER));
        change(admin, 0, Map.of(HIDDEN_FIELD, SECRET));
        jdbc.sql("INSERT INTO unknown_caller VALUES (?, UUID_TO_BIN(?), ?, UTC_TIMESTAMP(3))")
                .params("+7" + HIDDEN_NUMBER, UNKNOWN_CALLER, admin.id().value())
                .update();
        calls();
    }

    private void calls() {
        String caller = "/api/partners/unknown-callers/" + UNKNOWN_CALLER;
        call("GET /api/partners/unknown-callers/{id}", () -> caller);
        calls.put(
                "POST /api/partners/unknown-callers/{id}/card",
                user -> api.post(user, caller + "/card", body("name", "Глеб")));
        call("GET /api/partners/{id}", () -> "/api/partners/" + card);
        call("GET /api/partners/{id}/history", () -> "/api/partners/" + card + "/history");
        call("GET /api/partners/by-phone", () -> "/api/partners/by-phone?phone=8" + HIDDEN_NUMBER);
        calls.put("POST /api/partners", user -> api.post(user, "/api/partners", body("name", "Борис")));
        call("GET /api/partners/index", () -> "/api/partners/index");
        calls.put("POST /api/partners/index/rebuild", user -> api.post(user, "/api/partners/index/rebuild", Map.of()));
        call("GET /api/partners", () -> "/api/partners");
        call("GET /api/partners/values", () -> "/api/partners/values?field=name");
        call("GET /api/partners/layout", () -> "/api/partners/layout");
        calls.put(
                "PUT /api/partners/layout",
                user -> api.send(
                        user,
                        HttpMethod.PUT,
                        "/api/partners/layout",
                        Map.of("columns", List.of()),
                        request -> request));
        call("GET /operations/dead-letters", () -> "/operations/dead-letters");
        calls.put(
                "POST /operations/dead-letters/resend",
                user -> api.post(user, "/operations/dead-letters/resend", Map.of()));
        String deleted = api.card(admin, Map.of("name", "Вера", HIDDEN_FIELD, SECRET, HIDDEN_PHONE, HIDDEN_NUMBER));
        delete(admin, deleted);
        calls.put(
                "POST /api/partners/{id}/restore",
                user -> api.post(user, "/api/partners/" + deleted + "/restore", Map.of()));
        calls.put("POST /api/partners/{id}/files", user -> files.attach(user, card, "прайс.txt", "Прайс-лист"));
        call("GET /api/partners/{id}/files", () -> "/api/partners/" + card + "/files");
        String file = files.attached(admin, card, "Договор.txt", "Договор");
        call("GET /api/partners/{id}/files/{file}", () -> "/api/partners/" + card + "/files/" + file);
        calls.put(
                "DELETE /api/partners/{id}/files/{file}",
                user -> api.send(
                        user, HttpMethod.DELETE, "/api/partners/" + card + "/files/" + file, null, request -> request));
        calls.put(
                "POST /api/partners/{id}/files/{file}/restore",
                user -> api.post(user, "/api/partners/" + card + "/files/" + file + "/restore", Map.of()));
        call("GET /api/partners/bin", () -> "/api/partners/bin");
        calls.put(
                "POST /api/partners/bin/purge",
                user -> api.post(user, "/api/partners/bin/purge", Map.of("ids", List.of(deleted))));
        // Stale, so that they answer with the card as it is.
        calls.put("DELETE /api/partners/{id}", user -> delete(user, card));
        calls.put("PATCH /api/partners/{id}", user -> change(user, 0, Map.of("name", "Яна")));
    }

    @Test
    void knowsEveryOperation() {
        assertThat(OpenApi.of(http).operations())
                .map(OpenApi.Operation::toString)
                .containsExactlyInAnyOrderElementsOf(calls.keySet());
    }

    @TestFactory
    Stream<DynamicTest> showsNothingHidden() {
        return calls.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    Answer answer = call.getValue().by(agent);
                    assertThat(answer.status()).as(answer.text()).isNotIn(404, 405, 500);
                    assertThat(answer.text())
                            .doesNotContain(SECRET)
                            .doesNotContain(FORMER_SECRET)
                            .doesNotContain(HIDDEN_NUMBER)
                            .doesNotContain(HIDDEN_FIELD);
                }));
    }

    @Test
    void findsNothingByWhatIsHidden() {
        for (String hidden : List.of(SECRET, HIDDEN_NUMBER)) {
            await().untilAsserted(() -> assertThat(found(admin, hidden)).isEqualTo(1));
            assertThat(found(agent, hidden)).as(hidden).isZero();
        }
    }

    private int found(TestUser user, String search) {
        return api.get(user, "/api/partners?search={search}", search)
                .at("/total/value")
                .asInt();
    }

    @Test
    void wouldNoticeALeak() {
        Set<String> shown = new TreeSet<>();
        calls.forEach((operation, call) -> {
            if (operation.startsWith("GET") && call.by(admin).text().contains(HIDDEN_FIELD)) {
                shown.add(operation);
            }
        });

        assertThat(shown)
                .contains("GET /api/partners/{id}", "GET /api/partners/{id}/history", "GET /api/partners/by-phone");
        assertThat(change(admin, 0, Map.of("name", "Яна")).text()).contains(SECRET);
    }

    private void call(String operation, Supplier<String> path) {
        calls.put(operation, user -> api.get(user, path.get()));
    }

    private Answer change(TestUser user, int version, Map<String, ?> values) {
        return api.patch(user, "/api/partners/" + card, version, Map.of("values", values));
    }

    private Answer delete(TestUser user, String id) {
        return api.send(
                user,
                HttpMethod.DELETE,
                "/api/partners/" + id,
                null,
                request -> request.header(HttpHeaders.IF_MATCH, Versions.etag(0)));
    }

    private static Map<String, Object> body(String field, String value) {
        return Map.of("values", Map.of(field, value));
    }

    /** Calls an operation as someone. */
    private interface Call {
        Answer by(TestUser user);
    }
}
