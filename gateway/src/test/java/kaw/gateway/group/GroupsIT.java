package kaw.gateway.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GroupsIT {

    private final Installation installation = Installation.shared();
    private final Browser admin = installation.signedInAs(Installation.ADMIN);

    @Test
    void createsAGroupWithMembersWhoseTokensCarryItsId() {
        String user = installation.console().createUser("grouped", Map.of());
        known(user);

        JsonNode group = create("Операторы", Set.of(user)).json();

        assertThat(group.get("members")).hasToString("[\"" + user + "\"]");
        Browser member = installation.signedInAs("grouped");
        assertThat(member.call("GET", "/api/me").json().at("/groups/0/name").asString())
                .isEqualTo("Операторы");
        assertThat(claims(installation.console().token("grouped")))
                .contains(group.get("id").asString());
    }

    @Test
    void renamesAGroupAndExchangesItsMembers() {
        String first = installation.console().createUser("first-member", Map.of());
        String second = installation.console().createUser("second-member", Map.of());
        known(first);
        known(second);
        JsonNode group = create("Смена А", Set.of(first)).json();

        Browser.Answer changed = admin.call(
                "PUT",
                "/api/groups/" + group.get("id").asString(),
                Map.of("name", "Смена Б", "members", List.of(second)),
                "If-Match",
                "\"" + group.get("version").asLong() + "\"");

        assertThat(changed.json().get("name").asString()).isEqualTo("Смена Б");
        assertThat(changed.json().get("members")).hasToString("[\"" + second + "\"]");
        assertThat(admin.call("GET", "/api/users/" + first).json().get("groups"))
                .isEmpty();
    }

    @Test
    void deletesAGroupButNotItsMembers() {
        String user = installation.console().createUser("groupless", Map.of());
        known(user);
        String id = create("Временная", Set.of(user)).json().get("id").asString();

        assertThat(admin.call("DELETE", "/api/groups/" + id).status()).isEqualTo(204);

        assertThat(admin.call("GET", "/api/groups/" + id).status()).isEqualTo(404);
        assertThat(admin.call("GET", "/api/users/" + user).json().get("groups")).isEmpty();
    }

    @Test
    void refusesANameThatIsTakenOrMissing() {
        create("Единственная", Set.of());

        assertThat(create("Единственная", Set.of()).json().at("/errors/0/code").asString())
                .isEqualTo("group-name-taken");
        assertThat(create(" ", Set.of()).json().at("/errors/0/code").asString()).isEqualTo("required");
    }

    private Browser.Answer create(String name, Set<String> members) {
        return admin.call("POST", "/api/groups", Map.of("name", name, "members", members));
    }

    /** Someone made past the gateway is known once they were looked at. */
    private void known(String user) {
        assertThat(admin.call("GET", "/api/users/" + user).status()).isEqualTo(200);
    }

    private static String claims(String token) {
        return new String(
                java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
