package kaw.gateway.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UsersIT {

    private final Installation installation = Installation.shared();
    private final Browser admin = installation.signedInAs(Installation.ADMIN);

    @Test
    void createsAUserWhoCanSignInAndHasTheSwitchesGiven() {
        Browser.Answer made = create("petrova", Map.of("reports", true, "contacts", true));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("reports").asBoolean()).isTrue();
        assertThat(made.json().get("tasks").asBoolean()).isFalse();
        Browser petrova = installation.signedInAs("petrova");
        assertThat(petrova.call("GET", "/api/me").json().get("roles")).hasToString("[\"contacts\",\"reports\"]");
        assertThat(petrova.call("GET", "/api/me").json().get("name").asString()).isEqualTo("Имя petrova");
    }

    @Test
    void keepsAdministrationFromEveryoneElse() {
        create("agent", Map.of());
        Browser agent = installation.signedInAs("agent");

        assertThat(agent.call("GET", "/api/users").status()).isEqualTo(403);
        assertThat(agent.call("POST", "/api/users", user("sneaky", Map.of("admin", true)))
                        .status())
                .isEqualTo(403);
        assertThat(agent.call("GET", "/api/groups").status()).isEqualTo(403);
        assertThat(agent.call("GET", "/api/users/names").json().get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("enabled").isBoolean()).isTrue());
    }

    @Test
    void tellsWhoCanBeGivenTasks() {
        create("withTasks", Map.of("tasks", true));
        create("withoutTasks", Map.of());

        Map<String, Boolean> tasks = new HashMap<>();
        installation
                .signedInAs("withoutTasks")
                .call("GET", "/api/users/names")
                .json()
                .get("items")
                .forEach(item ->
                        tasks.put(item.get("name").asString(), item.get("tasks").asBoolean()));

        assertThat(tasks).containsEntry("Имя withTasks", true).containsEntry("Имя withoutTasks", false);
    }

    @Test
    void saysAtTheFieldsWhatIsWrong() {
        Browser.Answer answer =
                admin.call("POST", "/api/users", Map.of("login", "a b", "name", " ", "groups", List.of("x")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(errors(answer))
                .containsEntry("login", "login-invalid")
                .containsEntry("name", "required")
                .containsEntry("password", "required")
                .containsEntry("groups", "group-unknown");
    }

    @Test
    void refusesALoginThatIsTaken() {
        create("twice", Map.of());

        assertThat(errors(create("TWICE", Map.of()))).containsExactly(Map.entry("login", "login-taken"));
    }

    @Test
    void saysWhichPasswordRuleIsBrokenAndLeavesNoHalfUserBehind() {
        Browser.Answer answer = create("weak", Map.of("password", "short"));

        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo("Не короче 8 символов");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("password");
        assertThat(create("weak", Map.of()).status()).isEqualTo(201);
    }

    @Test
    void answersInEnglishWhenAsked() {
        Browser.Answer answer = admin.call(
                "POST", "/api/users", user("weak-too", Map.of("password", "short")), "Accept-Language", "en");

        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo("At least 8 characters");
    }

    @Test
    void changesSwitchesAtOnceForWhoIsSignedIn() {
        JsonNode made = create("promoted", Map.of()).json();
        Browser promoted = installation.signedInAs("promoted");
        assertThat(promoted.call("GET", "/api/users").status()).isEqualTo(403);

        Browser.Answer changed = change(made, Map.of("admin", true));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(promoted.call("GET", "/api/users").status()).isEqualTo(200);
        assertThat(change(changed.json(), Map.of()).status()).isEqualTo(200);
        assertThat(promoted.call("GET", "/api/users").status()).isEqualTo(403);
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeTheSameUser() {
        JsonNode made = create("contested", Map.of()).json();
        change(made, Map.of("tasks", true));

        Browser.Answer second = change(made, Map.of("reports", true));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("type").asString()).isEqualTo("urn:kaw:problem:stale-version");
        assertThat(second.json().at("/current/tasks").asBoolean()).isTrue();
    }

    @Test
    void keepsTheNameOfADeletedUser() {
        JsonNode made = create("leaver", Map.of()).json();
        String id = made.get("id").asString();

        assertThat(admin.call("DELETE", "/api/users/" + id).status()).isEqualTo(204);

        assertThat(admin.call("GET", "/api/users/" + id).status()).isEqualTo(404);
        assertThat(admin.call("GET", "/api/users?search=leaver").json().get("items"))
                .isEmpty();
        assertThat(names().get(id)).isEqualTo("Имя leaver");
    }

    @Test
    void neitherDeletesNorDemotesNorDisablesTheLastAdministrator() {
        JsonNode last =
                admin.call("GET", "/api/users?search=Администратор").json().at("/items/0");
        String path = "/api/users/" + last.get("id").asString();
        assertThat(last.get("lastAdmin").asBoolean()).isTrue();
        Map<String, Object> same = new HashMap<>(Map.of("login", "admin", "name", "Администратор"));

        Browser.Answer deleted = admin.call("DELETE", path);
        Browser.Answer demoted = admin.call("PUT", path, same, "If-Match", version(path));
        same.putAll(Map.of("admin", true, "enabled", false));
        Browser.Answer disabled = admin.call("PUT", path, same, "If-Match", version(path));

        for (Browser.Answer answer : List.of(deleted, demoted, disabled)) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:kaw:problem:last-administrator");
        }
        assertThat(admin.call("GET", path).json().get("admin").asBoolean()).isTrue();
        assertThat(admin.call("GET", path).json().get("enabled").asBoolean()).isTrue();
    }

    @Test
    void showsAndLiftsALockAfterTooManyWrongPasswords() {
        String id = create("forgetful", Map.of()).json().get("id").asString();
        for (int i = 0; i < 5; i++) {
            installation.browser().signIn("forgetful", "wrong-" + i);
        }
        await().untilAsserted(() -> assertThat(admin.call("GET", "/api/users/" + id)
                        .json()
                        .get("locked")
                        .asBoolean())
                .isTrue());
        assertThat(installation
                        .browser()
                        .signIn("forgetful", Installation.PASSWORD)
                        .uri()
                        .getPath())
                .as("even the right password is refused")
                .startsWith("/auth/");

        assertThat(admin.call("POST", "/api/users/" + id + "/unlock").status()).isEqualTo(204);

        assertThat(installation
                        .browser()
                        .signIn("forgetful", Installation.PASSWORD)
                        .uri()
                        .getPath())
                .isEqualTo("/");
    }

    @Test
    void findsUsersPageByPage() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(create("paged" + i, Map.of()).json().get("id").asString());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    admin.call("GET", "/api/users?search=paged&size=2" + cursor).json();
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactlyElementsOf(made);
    }

    private Browser.Answer create(String login, Map<String, Object> more) {
        return admin.call("POST", "/api/users", user(login, more));
    }

    private Browser.Answer change(JsonNode now, Map<String, Object> more) {
        Map<String, Object> changed = user(now.get("login").asString(), more);
        changed.remove("password");
        return admin.call(
                "PUT",
                "/api/users/" + now.get("id").asString(),
                changed,
                "If-Match",
                "\"" + now.get("version").asLong() + "\"");
    }

    private static Map<String, Object> user(String login, Map<String, Object> more) {
        Map<String, Object> user =
                new HashMap<>(Map.of("login", login, "name", "Имя " + login, "password", Installation.PASSWORD));
        user.putAll(more);
        return user;
    }

    private String version(String path) {
        return admin.call("GET", path).header("ETag");
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        admin.call("GET", "/api/users/names")
                .json()
                .get("items")
                .forEach(item ->
                        names.put(item.get("id").asString(), item.get("name").asString()));
        return names;
    }

    private static Map<String, String> errors(Browser.Answer answer) {
        Map<String, String> errors = new HashMap<>();
        answer.json()
                .get("errors")
                .forEach(error -> errors.put(
                        error.get("field").asString(), error.get("code").asString()));
        return errors;
    }
}
